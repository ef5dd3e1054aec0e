package io.vigia.domain.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Makes ids that sort by time: a kind's prefix, eight base-62 digits of the millisecond, three of a counter within it and
 * thirteen random ones. The order of ids is the order of creation, so lists page on the primary key and a filter on
 * {@code created} is a range of ids.
 */
public final class Ids {

    private static final char[] DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".toCharArray();
    private static final int TIME_DIGITS = 8;
    private static final int COUNTER_DIGITS = 3;
    private static final int RANDOM_DIGITS = 13;

    private static final int MAX_LENGTH = 255;
    private static final long LAST_MILLIS = (long) Math.pow(62, TIME_DIGITS) - 1; // in the year 8888

    private static final long LATE_MILLIS = 100;

    /** Moments that are not now, as those of test clocks, which stand, and of replayed history, count on by themselves. */
    private static final int OTHER_TIMES = 10_000;

    private static final int FIRST_OF_OTHER_TIMES = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier now;
    private final Map<Long, Integer> otherTimes = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > OTHER_TIMES;
        }
    };
    private long lastMillis = -1;
    private int counter;

    /** @param now the world's time in milliseconds */
    public Ids(LongSupplier now) {
        this.now = now;
    }

    /**
     * A fresh id.
     *
     * @param prefix the kind, without the underscore, such as {@code pi}
     * @param created when the thing came to be; its millisecond leads the id
     */
    public String next(String prefix, Instant created) {
        long millis = created.toEpochMilli();
        StringBuilder id =
                new StringBuilder(prefix.length() + 25).append(prefix).append('_');
        append(id, millis, TIME_DIGITS);
        append(id, place(millis), COUNTER_DIGITS);
        return appendRandom(id, RANDOM_DIGITS).toString();
    }

    /** A secret of 24 random base-62 digits, about 142 bits. */
    public String secret() {
        return appendRandom(new StringBuilder(24), 24).toString();
    }

    /**
     * The smallest id that something created at this moment can have: the bound of a range.
     *
     * @param prefix the kind, without the underscore
     */
    public static String floor(String prefix, Instant created) {
        StringBuilder id = new StringBuilder(prefix).append('_');
        append(id, Math.min(Math.max(0, created.toEpochMilli()), LAST_MILLIS), TIME_DIGITS);
        return id.toString();
    }

    /** Whether a text, or null, could be an id or an alias at all: printable ASCII, all that their columns compare with. */
    public static boolean isPlausible(String text) {
        return text != null && text.length() <= MAX_LENGTH && text.chars().allMatch(c -> c > ' ' && c < 127);
    }

    private synchronized int place(long millis) {
        boolean isNow = millis >= lastMillis - LATE_MILLIS && (millis <= lastMillis || millis <= now.getAsLong());
        if (!isNow) {
            return otherTimes.merge(millis, FIRST_OF_OTHER_TIMES, (last, first) -> last + 1);
        }
        counter = millis > lastMillis ? 0 : counter + 1;
        lastMillis = Math.max(millis, lastMillis);
        return counter;
    }

    private StringBuilder appendRandom(StringBuilder out, int digits) {
        byte[] bytes = new byte[digits];
        random.nextBytes(bytes);
        for (byte b : bytes) {
            int value = b & 0xFF;
            while (value >= 248) { // 248 = 4 * 62: keeps every digit equally likely
                value = random.nextInt(256);
            }
            out.append(DIGITS[value % 62]);
        }
        return out;
    }

    private static void append(StringBuilder out, long value, int digits) {
        char[] text = new char[digits];
        long rest = value;
        for (int i = digits - 1; i >= 0; i--) {
            text[i] = DIGITS[(int) (rest % 62)];
            rest /= 62;
        }
        out.append(text);
    }
}
