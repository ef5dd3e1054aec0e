package io.vigia.train.features;

import io.vigia.train.history.Groups;
import io.vigia.train.history.History;
import java.util.Arrays;

/**
 * How a payment compares to what its customer usually pays.
 *
 * <p>The usual amount is the mean of past payments that are not far above their median, so that what a thief paid does
 * not become usual.
 */
final class CustomerFeatures {

    private static final int DAY = HandbookFeatures.DAY;
    private static final double FAR = 2.5;
    private static final double DOUBT = 1;
    private static final double STOLEN = 5;

    private final History history;
    private final float[] ratio;
    private final float[] z;
    private final float[] usual;
    private final float[] before;
    private final float[] sinceLast;
    private final float[] big14;
    private final float[] bigShare14;
    private final float[] largest7;
    private final float[] sinceBig;
    private final float[] evidence14;
    private final float[] rank;
    /** Of each payment, the mean of all before it. */
    private final float[] means;

    private double[] sorted = new double[64];
    private double[] ratios = new double[64];
    private double[] evidences = new double[64];

    private CustomerFeatures(Table table, History history) {
        this.history = history;
        ratio = table.add("customer_amount_ratio");
        z = table.add("customer_amount_z");
        usual = table.add("customer_usual_amount");
        before = table.add("customer_count_all");
        sinceLast = table.add("customer_hours_since_last");
        big14 = table.add("customer_big_14d");
        bigShare14 = table.add("customer_big_share_14d");
        largest7 = table.add("customer_largest_ratio_7d");
        sinceBig = table.add("customer_days_since_big");
        evidence14 = table.add("customer_evidence_14d");
        rank = table.add("customer_amount_rank");
        means = new float[history.size()];
        double sum = 0;
        for (int row = 0; row < means.length; row++) {
            means[row] = (float) (row == 0 ? history.amount(0) : sum / row);
            sum += history.amount(row);
        }
    }

    /** Adds them; returns the ratio of each payment to what was usual. */
    static float[] addTo(Table table, History history, Groups groups) {
        CustomerFeatures features = new CustomerFeatures(table, history);
        for (int group = 0; group < groups.count(); group++) {
            features.customer(groups, groups.start(group), groups.end(group));
        }
        return features.ratio;
    }

    private void customer(Groups groups, int from, int to) {
        int count = to - from;
        if (sorted.length < count) {
            sorted = new double[count];
            ratios = new double[count];
            evidences = new double[count];
        }
        long lastBig = Long.MIN_VALUE;
        int first = 0;
        int firstOfWeek = 0;
        for (int i = 0; i < count; i++) {
            int row = groups.row(from + i);
            long second = history.second(row);
            double amount = history.amount(row);
            double mean = usual(i, means[row]);
            double spread = mean / 2;
            ratios[i] = amount / mean;
            evidences[i] = evidence(amount, mean, spread);
            for (; history.second(groups.row(from + first)) <= second - 14L * DAY; first++) {}
            for (; history.second(groups.row(from + firstOfWeek)) <= second - 7L * DAY; firstOfWeek++) {}
            recent(row, first, firstOfWeek, i);
            ratio[row] = (float) ratios[i];
            z[row] = (float) ((amount - mean) / spread);
            usual[row] = (float) mean;
            before[row] = i;
            sinceLast[row] = i == 0 ? Float.NaN : (second - history.second(groups.row(from + i - 1))) / 3600f;
            sinceBig[row] = lastBig == Long.MIN_VALUE ? Float.NaN : (float) (second - lastBig) / DAY;
            if (ratios[i] > FAR) {
                lastBig = second;
            }
            int place = Arrays.binarySearch(sorted, 0, i, amount);
            int at = place < 0 ? -place - 1 : place;
            rank[row] = i == 0 ? Float.NaN : (float) at / i;
            System.arraycopy(sorted, at, sorted, at + 1, i - at);
            sorted[at] = amount;
        }
    }

    private void recent(int row, int first, int firstOfWeek, int now) {
        int big = 0;
        double sum = 0;
        double largest = 0;
        for (int j = first; j < now; j++) {
            big += ratios[j] > FAR ? 1 : 0;
            sum += evidences[j];
            if (j >= firstOfWeek) {
                largest = Math.max(largest, ratios[j]);
            }
        }
        big14[row] = big;
        bigShare14[row] = now == first ? 0 : (float) big / (now - first);
        largest7[row] = (float) largest;
        evidence14[row] = (float) sum;
    }

    /** Of the {@code count} amounts before, the mean of those not far above the median; little history counts little. */
    private double usual(int count, double overallMean) {
        if (count == 0) {
            return overallMean;
        }
        double most = FAR * (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
        double sum = DOUBT * overallMean;
        int counted = 0;
        for (; counted < count && sorted[counted] <= most; counted++) {
            sum += sorted[counted];
        }
        return Math.max(0.5, sum / (counted + DOUBT));
    }

    /** How much more an amount looks like five times the usual in a third of payments than like the usual. */
    private static double evidence(double amount, double mean, double spread) {
        double honest = density(amount, mean, spread);
        double stolen = density(amount, STOLEN * mean, STOLEN * spread);
        return Math.log((2 * honest + stolen + 1e-9) / (3 * honest + 1e-9));
    }

    private static double density(double amount, double mean, double spread) {
        double off = (amount - mean) / spread;
        return Math.exp(-off * off / 2) / spread;
    }
}
