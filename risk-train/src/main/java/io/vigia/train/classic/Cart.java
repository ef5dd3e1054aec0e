package io.vigia.train.classic;

import io.vigia.train.boost.Rows;
import java.util.Arrays;

/** A classification tree that splits by Gini's impurity, exactly, as scikit-learn's does with the same seed. */
public final class Cart implements Classifier {

    private static final float SAME = 1e-7f;

    private final Rows rows;
    private final int[] weights;
    private final int mostDeep;
    private final FeatureDraw draw;
    private final long[] keys;

    private int size;
    private int[] features = new int[64];
    private double[] values = new double[64];
    private int[] rights = new int[64];

    private Cart(Rows rows, int[] weights, Limits limits) {
        this.rows = rows;
        this.weights = weights;
        this.mostDeep = limits.depth;
        this.draw = new FeatureDraw(rows.width(), limits.features, limits.seed);
        int count = 0;
        int[] order = new int[rows.count()];
        for (int row = 0; row < order.length; row++) {
            if (weights[row] > 0) {
                order[count++] = row;
            }
        }
        this.keys = new long[count];
        grow(order, new Span(0, count), 0, 0);
    }

    /**
     * How a tree may grow.
     *
     * @param depth how deep it may get
     * @param features how many features are tried at a node
     * @param seed decides their order
     */
    record Limits(int depth, int features, int seed) {}

    /** Some rows, by their places in the order. */
    private record Span(int from, int to) {}

    /** Learns from all rows, trying all features at each node. */
    public static Cart fit(Rows rows, int mostDeep) {
        int[] weights = new int[rows.count()];
        Arrays.fill(weights, 1);
        return new Cart(rows, weights, new Limits(mostDeep, rows.width(), 0));
    }

    static Cart fit(Rows rows, int[] weights, Limits limits) {
        return new Cart(rows, weights, limits);
    }

    @Override
    public double score(float[] row) {
        int node = 0;
        while (features[node] >= 0) {
            node = row[features[node]] <= values[node] ? node + 1 : rights[node];
        }
        return values[node];
    }

    /** The best split of some rows; no feature when there is none. */
    private static final class Best {
        private int feature = -1;
        private double threshold;
        private double gain = Double.NEGATIVE_INFINITY;
    }

    private void grow(int[] order, Span span, int depth, int constants) {
        long all = 0;
        long frauds = 0;
        for (int i = span.from; i < span.to; i++) {
            all += weights[order[i]];
            frauds += rows.labels()[order[i]] > 0 ? weights[order[i]] : 0;
        }
        int node = add((double) frauds / all);
        if (depth == mostDeep || frauds == 0 || frauds == all || span.to - span.from < 2) {
            return;
        }
        Best best = new Best();
        draw.begin(constants);
        for (int feature = draw.next(); feature >= 0; feature = draw.next()) {
            int count = sorted(order, span.from, span.to, feature);
            if (number(count - 1, feature) <= number(0, feature) + SAME) {
                draw.constant();
            } else {
                draw.tried();
                tryFeature(feature, count, new long[] {frauds, all}, best);
            }
        }
        int known = draw.end();
        if (best.feature < 0) {
            return;
        }
        int middle = divide(order, span.from, span.to, best);
        features[node] = best.feature;
        values[node] = best.threshold;
        grow(order, new Span(span.from, middle), depth + 1, known);
        rights[node] = size;
        grow(order, new Span(middle, span.to), depth + 1, known);
    }

    /** The number at a place of the sorted keys. */
    private float number(int place, int feature) {
        return rows.values()[(int) keys[place] * rows.width() + feature];
    }

    private int sorted(int[] order, int from, int to, int feature) {
        int count = to - from;
        for (int i = 0; i < count; i++) {
            int row = order[from + i];
            int bits = Float.floatToIntBits(rows.values()[row * rows.width() + feature] + 0f);
            keys[i] = (long) (bits ^ bits >> 31 & 0x7fffffff) << 32 | row;
        }
        Arrays.sort(keys, 0, count);
        return count;
    }

    private void tryFeature(int feature, int count, long[] totals, Best best) {
        long leftFrauds = 0;
        long left = 0;
        for (int i = 1; i < count; i++) {
            int row = (int) keys[i - 1];
            left += weights[row];
            leftFrauds += rows.labels()[row] > 0 ? weights[row] : 0;
            float before = number(i - 1, feature);
            float after = number(i, feature);
            if (after > before + SAME) {
                double gain = -impurity(totals[0] - leftFrauds, totals[1] - left) - impurity(leftFrauds, left);
                if (gain > best.gain) {
                    best.gain = gain;
                    best.feature = feature;
                    best.threshold = before / 2.0 + after / 2.0;
                }
            }
        }
    }

    /** Gini's impurity times the weight, computed in the order that makes ties the same ties. */
    private static double impurity(double frauds, double all) {
        double honest = all - frauds;
        return all * (1 - (honest * honest + frauds * frauds) / (all * all));
    }

    private int divide(int[] order, int from, int to, Best best) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int row = order[low];
            if (rows.values()[row * rows.width() + best.feature] <= best.threshold) {
                low++;
            } else {
                order[low] = order[high];
                order[high--] = row;
            }
        }
        return low;
    }

    private int add(double value) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
            values = Arrays.copyOf(values, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
        }
        features[size] = -1;
        values[size] = value;
        return size++;
    }
}
