package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.Arrays;

/**
 * A number attribute in the index: the rules' constants cut its values into buckets, and each bucket has a row.
 *
 * <p>With cuts c0 &lt; c1 &lt; …, bucket 2i + 1 holds just ci and bucket 2i all values between its neighbours. Small whole
 * numbers, such as counts, are found in a table.
 */
final class NumberColumn {

    private static final int SMALL = 128;

    private final int slot;
    private final double[] cuts;
    private final long[][] rows;
    private final long[][] small = new long[SMALL][];
    private final long[] missing;

    /**
     * @param cuts ascending
     * @param rows by bucket, one more than twice the cuts
     * @param missing the row of a missing value
     */
    NumberColumn(int slot, double[] cuts, long[][] rows, long[] missing) {
        this.slot = slot;
        this.cuts = cuts;
        this.rows = rows;
        this.missing = missing;
        for (int i = 0; i < SMALL; i++) {
            small[i] = rows[bucket(cuts, i)];
        }
    }

    /** What the payment's value leaves possible. */
    long[] row(Facts facts) {
        double value = facts.number(slot);
        int whole = (int) value;
        if (whole == value && whole >= 0 && whole < SMALL) {
            return small[whole];
        }
        return value != value ? missing : rows[bucket(cuts, value)];
    }

    /** The bucket of a value that is not missing. */
    static int bucket(double[] cuts, double value) {
        int low = 0;
        int size = cuts.length;
        while (size > 0) { // the number of cuts below the value
            int half = (size + 1) >>> 1;
            low = cuts[low + half - 1] < value ? low + half : low;
            size -= half;
        }
        boolean isCut = low < cuts.length && cuts[low] == value;
        return 2 * low + (isCut ? 1 : 0);
    }

    /** One value out of each bucket, by which its row is computed. */
    static double[] samples(double[] cuts) {
        double[] samples = new double[2 * cuts.length + 1];
        Arrays.fill(samples, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < cuts.length; i++) {
            samples[2 * i + 1] = cuts[i];
            samples[2 * i + 2] = i + 1 < cuts.length ? between(cuts[i], cuts[i + 1]) : Double.POSITIVE_INFINITY;
        }
        return samples;
    }

    private static double between(double low, double high) {
        return low + (high - low) / 2;
    }
}
