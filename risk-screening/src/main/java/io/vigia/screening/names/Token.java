package io.vigia.screening.names;

/**
 * One word of a name.
 *
 * @param text lower-case ASCII letters and digits
 * @param fold the same after the spellings that languages exchange are made one, so that Muhammad and Mohamed are equal
 * @param skeleton its consonants
 * @param kind how much it says
 */
public record Token(String text, String fold, String skeleton, Kind kind) {

    /** How much a word says of whose name it is. */
    public enum Kind {
        /** A name like any. */
        NAME,
        /** One whose vowels its script did not write, as Arabic and Hebrew. */
        UNVOWELLED,
        /** A Chinese syllable, which a slip of the pen does not turn into another. */
        SYLLABLE,
        /** A word such as {@code de} or {@code bin}. */
        PARTICLE,
        /** A company's form, such as {@code Ltd}. */
        FORM
    }

    /** The share of its weight that the kind leaves. */
    public double share() {
        return kind == Kind.PARTICLE || kind == Kind.FORM ? 0.15 : 1;
    }
}
