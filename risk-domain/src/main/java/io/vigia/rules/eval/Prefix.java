package io.vigia.rules.eval;

/**
 * The beginning of a text in one word, so that beginnings are compared as numbers.
 *
 * @param packed up to eight characters, the first in the highest byte
 * @param length how many
 */
record Prefix(long packed, int length) {

    /** How many characters fit. */
    static final int MOST = 8;

    /** The first eight characters of a text; characters beyond ASCII are all 255, which no indexed prefix holds. */
    static long pack(String text, boolean ignoresCase) {
        long packed = 0;
        int length = Math.min(text.length(), MOST);
        for (int i = 0; i < length; i++) {
            char c = ignoresCase ? TextKeys.fold(text.charAt(i)) : text.charAt(i);
            packed = packed << 8 | (c < 128 ? c : 255);
        }
        return length == 0 ? 0 : packed << 8 * (MOST - length);
    }

    /** The index's form of a pattern's beginning, cut to eight characters; null if it has none or is not ASCII. */
    static Prefix of(String start, boolean ignoresCase) {
        String cut = start.substring(0, Math.min(start.length(), MOST));
        boolean ascii = cut.chars().allMatch(c -> c > 0 && (ignoresCase ? TextKeys.fold((char) c) : c) < 128);
        return cut.isEmpty() || !ascii ? null : new Prefix(pack(cut, ignoresCase), cut.length());
    }

    /** Whether a packed text begins so. */
    boolean begins(long text) {
        return (text & -1L << 8 * (MOST - length)) == packed;
    }
}
