package io.vigia.domain.velocity;

import java.util.Locale;

/**
 * The windows that attributes count over. A window reaches back from an attempt and holds whatever is younger than its
 * length: of a window of an hour, an attempt 3,599.999 s old is the oldest in it, and one 3,600 s old has left it.
 */
public enum Window {
    HOURLY(3_600),
    DAILY(86_400),
    WEEKLY(604_800),
    MONTHLY(2_592_000),
    YEARLY(31_536_000),
    ALL_TIME(-1);

    private static final Window[] ALL = values();

    private final long seconds;

    Window(long seconds) {
        this.seconds = seconds;
    }

    /** The name that ends an attribute's name. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many there are. */
    public static int count() {
        return ALL.length;
    }

    /**
     * The moment up to which everything is too old.
     *
     * @param at the attempt's moment, in milliseconds
     */
    public long cutMillis(long at) {
        return seconds < 0 ? Long.MIN_VALUE : at - seconds * 1_000;
    }
}
