package io.vigia.rules.eval;

import java.util.List;

/**
 * Pieces of text that must follow each other, with anything in between.
 *
 * @param pieces the first must begin the text and the last must end it; an empty one lets anything stand there
 */
record TextPattern(List<String> pieces, boolean ignoresCase) {

    /** The pattern of {@code like}, in which {@code %} stands for any characters. */
    static TextPattern like(String pattern, boolean ignoresCase) {
        return new TextPattern(List.of(pattern.split("%", -1)), ignoresCase);
    }

    /** The pattern of {@code includes}. */
    static TextPattern includes(String part, boolean ignoresCase) {
        return new TextPattern(List.of("", part, ""), ignoresCase);
    }

    /** The text with which every fitting one begins; empty if there is no such text. */
    String prefix() {
        return pieces.get(0);
    }

    /** Whether a fitting text is known by its beginning alone. */
    boolean isPrefixOnly() {
        return pieces.size() == 2 && pieces.get(1).isEmpty();
    }

    boolean fits(String text) {
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return text.length() == first.length() && stands(first, text, 0);
        }
        int end = text.length() - last.length();
        if (end < first.length() || !stands(first, text, 0) || !stands(last, text, end)) {
            return false;
        }
        int from = first.length();
        for (int i = 1; i < pieces.size() - 1; i++) {
            from = behind(pieces.get(i), text, from, end);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    private int behind(String piece, String text, int from, int end) {
        for (int at = from; at + piece.length() <= end; at++) {
            if (stands(piece, text, at)) {
                return at + piece.length();
            }
        }
        return -1;
    }

    private boolean stands(String piece, String text, int at) {
        return text.regionMatches(ignoresCase, at, piece, 0, piece.length());
    }
}
