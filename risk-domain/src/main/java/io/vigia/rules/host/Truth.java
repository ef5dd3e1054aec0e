package io.vigia.rules.host;

/** The three answers a condition can give: a comparison with a missing value is unknown. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** The truth of something that is known. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** False if either is false, else unknown if either is unknown. */
    public Truth and(Truth other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    /** True if either is true, else unknown if either is unknown. */
    public Truth or(Truth other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    /** The opposite; the opposite of unknown is unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
