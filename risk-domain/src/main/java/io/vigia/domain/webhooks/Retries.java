package io.vigia.domain.webhooks;

import io.vigia.domain.kernel.Mode;
import java.time.Duration;
import java.time.Instant;

/**
 * When a delivery that failed is tried again: after one second, then after twice as long each time, at most twelve hours, for
 * three days in live mode and four hours in test mode. The last try is when that time ends.
 */
public final class Retries {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int DOUBLINGS = 16; // 2^16 seconds are more than the longest pause

    private Retries() {}

    /** How long tries go on after the first. */
    public static Duration patience(Mode mode) {
        return mode.isLive() ? Duration.ofDays(3) : Duration.ofHours(4);
    }

    /**
     * The moment of the next try, or null if the time is over.
     *
     * @param first when it was tried first
     * @param attempts how often it was tried
     */
    public static Instant next(Mode mode, Instant first, Instant now, int attempts) {
        Instant end = first.plus(patience(mode));
        if (!now.isBefore(end)) {
            return null;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts - 1, DOUBLINGS));
        Instant next = now.plus(doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
        return next.isAfter(end) ? end : next;
    }
}
