package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.Arrays;

/**
 * A number attribute in the index: the rules' constants cut its values into buckets, and each bucket has a row.
 *
 * <p>With cuts c0 &lt; c1 &lt; …, bucket 2i + 1 holds just ci and bucket 2i all values between its neighbours. Small whole
 * numbers, such as counts, are found in a table.
 */
final class NumberColumn extends Column {

    private static final int SMALL = 128;

    private final int slot;
    private final double[] cuts;
    private final long[][] buckets;
    private final long[][] small = new long[SMALL][];
    private final long[] missing;

    /**
     * @param cuts ascending
     * @param bitmaps told apart by bucket, one more than twice the cuts
     */
    NumberColumn(int slot, double[] cuts, Bitmaps bitmaps) {
        super(bitmaps.users());
        this.slot = slot;
        this.cuts = cuts;
        this.buckets = bitmaps.told();
        this.missing = bitmaps.missing();
        for (int i = 0; i < SMALL; i++) {
            small[i] = buckets[bucket(cuts, i)];
        }
    }

    @Override
    long[] row(Facts facts) {
        double value = facts.number(slot);
        int whole = (int) value;
        if (whole == value && whole >= 0 && whole < SMALL) {
            return small[whole];
        }
        return Double.isNaN(value) ? missing : buckets[bucket(cuts, value)];
    }

    /** The bucket of a value that is not missing. */
    static int bucket(double[] cuts, double value) {
        int below = 0; // how many cuts are below the value, as far as is known
        int open = cuts.length;
        while (open > 0) {
            int half = (open + 1) >>> 1;
            below = cuts[below + half - 1] < value ? below + half : below;
            open -= half;
        }
        boolean isCut = below < cuts.length && cuts[below] == value;
        return 2 * below + (isCut ? 1 : 0);
    }

    /** One value out of each bucket, by which its row is computed. */
    static double[] samples(double[] cuts) {
        double[] samples = new double[2 * cuts.length + 1];
        Arrays.fill(samples, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < cuts.length; i++) {
            samples[2 * i + 1] = cuts[i];
            samples[2 * i + 2] = i + 1 < cuts.length ? cuts[i] + (cuts[i + 1] - cuts[i]) / 2 : Double.POSITIVE_INFINITY;
        }
        return samples;
    }
}
