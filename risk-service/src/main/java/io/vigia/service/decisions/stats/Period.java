package io.vigia.service.decisions.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time cut into equal buckets of whole hours.
 *
 * @param fromHour the first hour since the epoch
 * @param untilHour the first hour after it
 * @param bucketHours how long a bucket is
 */
public record Period(int fromHour, int untilHour, int bucketHours) {

    /** The longest that can be asked for. */
    public static final int MAX_DAYS = 1000;

    private static final int[] WIDTHS = {1, 6, 24, 168, 720};
    private static final int MAX_BUCKETS = 92;

    /**
     * The last so many hours, the running one included.
     *
     * @param hours at least 1
     */
    public static Period last(int hours, Instant now) {
        int until = hour(now) + 1;
        return of(until - hours, until);
    }

    /**
     * Whole days of a zone.
     *
     * @param from the first day
     * @param to the last day, cut off at {@value #MAX_DAYS} days
     */
    public static Period days(LocalDate from, LocalDate to, ZoneId zone) {
        LocalDate last = to.isAfter(from.plusDays(MAX_DAYS)) ? from.plusDays(MAX_DAYS) : to;
        return of(
                hour(from.atStartOfDay(zone).toInstant()),
                hour(last.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static Period of(int from, int until) {
        for (int width : WIDTHS) {
            if ((until - from + width - 1) / width <= MAX_BUCKETS) {
                return new Period(from, until, width);
            }
        }
        return new Period(from, until, WIDTHS[WIDTHS.length - 1]);
    }

    /** How many buckets there are. */
    public int buckets() {
        return Math.max(1, (untilHour - fromHour + bucketHours - 1) / bucketHours);
    }

    /** When a bucket begins. */
    public Instant start(int bucket) {
        return moment(fromHour + bucket * bucketHours);
    }

    static int hour(Instant moment) {
        return (int) Math.floorDiv(moment.toEpochMilli(), Duration.ofHours(1).toMillis());
    }

    static Instant moment(int hour) {
        return Instant.ofEpochMilli(hour * Duration.ofHours(1).toMillis());
    }
}
