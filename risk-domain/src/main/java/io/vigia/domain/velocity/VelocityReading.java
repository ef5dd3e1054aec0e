package io.vigia.domain.velocity;

import io.vigia.rules.host.FunctionCall;
import java.time.Duration;
import java.util.Map;

/**
 * What the counters said before an attempt, at the moment its place was taken.
 *
 * @param tallies by the ordinal of {@link Dimension} a {@link Tally} row for each {@link Window}; null where the attempt
 *     has no such datum or the dimension is not {@linkplain Dimension#isTallied tallied}
 * @param firstSeenMillis by the ordinal of {@link Dimension}; {@link #NEVER} where there is no datum or it is new
 * @param firstAuthorizedMillis when the card was first approved, or {@link #NEVER}
 * @param distinct by the ordinal of {@link Pair}, then of {@link Window}; null where the attempt lacks the owner
 * @param together by the ordinal of {@link Pair}: whether both data of this attempt came together before
 * @param answers to the questions that were put; sums in millionths of a US dollar
 * @param recent by the ordinal of {@link Dimension}; null where the attempt has no such datum or {@linkplain Recent#reads nobody
 *     asks}
 * @param around what else is known
 */
public record VelocityReading(
        long[][] tallies,
        long[] firstSeenMillis,
        long firstAuthorizedMillis,
        int[][] distinct,
        boolean[] together,
        Map<FunctionCall, Double> answers,
        Recent[] recent,
        Around around) {

    /**
     * What scores want to know of the attempts under one key besides its tallies.
     *
     * @param lastMillis when the last attempt was, or {@link #NEVER}
     * @param matured how many attempts lay in the 1, 7 and 30 days that ended one delay of labels ago, so that it could be known
     *     which of them were frauds
     * @param amounts what the payer usually pays; of nothing unless the key stands for a payer
     */
    public record Recent(long lastMillis, int[] matured, Amounts amounts) {

        private static final long LABEL_DELAY = Duration.ofDays(7).toMillis();
        private static final long VOUCHER_LABEL_DELAY = Duration.ofDays(3).toMillis();

        /** Of a key that was never seen. */
        public static final Recent NONE = new Recent(NEVER, new int[3], Amounts.NONE);

        /**
         * How late it is usually known of a payment that it was a fraud, in milliseconds: rates of fraud look at what is older.
         * It is a part of what features mean and therefore the same for everybody.
         */
        public static long labelDelayMillis(boolean voucher) {
            return voucher ? VOUCHER_LABEL_DELAY : LABEL_DELAY;
        }

        /** Whether it is read for the values of a dimension. */
        public static boolean reads(Dimension dimension) {
            return switch (dimension) {
                case CUSTOMER, CARD, EMAIL, DEVICE, IP, DOCUMENT, PHONE, TERMINAL, MERCHANT, BIN, EMAIL_DOMAIN -> true;
                default -> false;
            };
        }
    }

    /**
     * The amounts of a payer's last attempts, at most 64 and none older than 30 days.
     *
     * @param count how many there were
     * @param mean their mean in millionths of a US dollar; NaN of none
     * @param deviation their standard deviation; NaN of fewer than two
     * @param largestOfWeek the largest of seven days; NaN of none
     * @param bigOfFortnight how many of fourteen days were over three times the mean
     * @param atTerminal how many took place at this attempt's terminal
     */
    public record Amounts(
            int count, double mean, double deviation, double largestOfWeek, int bigOfFortnight, int atTerminal) {

        static final Amounts NONE = new Amounts(0, Double.NaN, Double.NaN, Double.NaN, 0, 0);
    }

    /**
     * What is known around an attempt besides its counters.
     *
     * @param regionPercentileMicros the 95th percentile of what was paid in the region, in millionths of a US dollar; NaN if
     *     it is not known
     * @param impossibleTravel whether the payer cannot have come here since the last attempt
     * @param marks by the ordinal of {@link MarkCount}, then of {@link Window}; null where the attempt lacks the owner
     * @param fraud by the ordinal of a {@link Pair} that counts customers, then of {@link Window}: those of them with fraud
     *     in their past; null where the attempt lacks the owner, and for other pairs
     */
    public record Around(double regionPercentileMicros, boolean impossibleTravel, int[][] marks, int[][] fraud) {}

    /** No moment at all. */
    public static final long NEVER = Long.MAX_VALUE;

    /** What was counted under the attempt's value in a dimension; null if it has none. */
    public Tally tally(Dimension dimension, Window window) {
        long[] rows = tallies[dimension.ordinal()];
        return rows == null ? null : new Tally(rows, window.ordinal() * Tally.WIDTH);
    }

    /** What scores want to know of the attempt's value in a dimension; null if it has none. */
    public Recent recent(Dimension dimension) {
        return recent[dimension.ordinal()];
    }

    /** When the attempt's value in a dimension was first seen, in milliseconds, or {@link #NEVER}. */
    public long firstSeen(Dimension dimension) {
        return firstSeenMillis[dimension.ordinal()];
    }

    /** How many different values came with this one; NaN if the attempt lacks the owner's datum. */
    public double distinct(Pair pair, Window window) {
        int[] counts = distinct[pair.ordinal()];
        return counts == null ? Double.NaN : counts[window.ordinal()];
    }

    /** Whether both data of this attempt came together before; false if it lacks one. */
    public boolean cameTogether(Pair pair) {
        return together[pair.ordinal()];
    }

    /**
     * The answer to a question that was put: a count, or for sums millionths of a US dollar.
     *
     * @return NaN if it was not put, if the attempt lacks an argument, if an argument is nothing that is counted by
     *     ({@link Dimension#ofAttribute}), or if the window is longer than what is retained
     */
    public double answer(FunctionCall call) {
        return answers.getOrDefault(call, Double.NaN);
    }
}
