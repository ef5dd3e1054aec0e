package io.vigia.rules.eval;

/** How texts are told apart: as they are, or without regard to case, both without making a new text. */
final class TextKeys {

    private TextKeys() {}

    /** A hash that is equal for equal texts, and never 0. */
    static int hash(String text, boolean ignoresCase) {
        int hash = ignoresCase ? foldedHash(text) : text.hashCode();
        return (hash ^ (hash >>> 15)) | Integer.MIN_VALUE;
    }

    static boolean equal(String a, String b, boolean ignoresCase) {
        return ignoresCase ? a.equalsIgnoreCase(b) : a.equals(b);
    }

    /** A text that is the same for all texts that are equal. */
    static String canonical(String text, boolean ignoresCase) {
        if (!ignoresCase) {
            return text;
        }
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /** One character in the case in which {@link String#equalsIgnoreCase} compares. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int foldedHash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + fold(text.charAt(i));
        }
        return hash;
    }
}
