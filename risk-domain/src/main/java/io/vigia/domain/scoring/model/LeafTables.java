package io.vigia.domain.scoring.model;

import java.util.Arrays;

/** Makes the tables of {@link Contributions}: for each leaf and each case, what each feature on its way adds. */
final class LeafTables {

    private static final int NONE = -1;

    private final TreeModel trees;
    private final int[] bits;
    private final int[] tables;
    private final int[] widths;
    private final int[] placesFrom;
    private int[] places = new int[1024];
    private float[] added = new float[4096];
    private int placesSize;
    private int addedSize;
    private double base;

    private final int[] way = new int[Contributions.MOST_ON_A_WAY];
    private final double[] shares = new double[Contributions.MOST_ON_A_WAY];

    LeafTables(TreeModel trees) {
        this.trees = trees;
        int nodes = trees.nodeCount();
        bits = new int[nodes];
        tables = new int[nodes];
        widths = new int[nodes];
        placesFrom = new int[nodes];
        base = trees.baseMargin();
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            walk(trees.root(tree), 0);
        }
    }

    /** @param features how many different ones are on the way so far */
    private void walk(int node, int features) {
        int asked = trees.feature(node);
        if (asked < 0) {
            keep(node, features, leaf(node, features));
            return;
        }
        int slot = 0;
        while (slot < features && way[slot] != asked) {
            slot++;
        }
        if (slot == Contributions.MOST_ON_A_WAY) {
            throw new InvalidModelException(
                    "more than " + Contributions.MOST_ON_A_WAY + " different features on the way to a leaf");
        }
        bits[node] = 1 << slot;
        tables[node] = NONE;
        int now = slot == features ? features + 1 : features;
        double share = slot == features ? 1 : shares[slot];
        int right = trees.right(node);
        way[slot] = asked;
        if (trees.feature(node + 1) < 0 && trees.feature(right) < 0) {
            shares[slot] = share * share(node + 1, node);
            double[] ofLeft = leaf(node + 1, now);
            shares[slot] = share * share(right, node);
            pair(node, now, ofLeft, leaf(right, now));
        } else {
            shares[slot] = share * share(node + 1, node);
            walk(node + 1, now);
            way[slot] = asked;
            shares[slot] = share * share(right, node);
            walk(right, now);
        }
        shares[slot] = share;
    }

    private double share(int child, int node) {
        return (double) trees.cover(child) / trees.cover(node);
    }

    /** One table for both leaves of a split: for each case before it, first when the row goes left, then right. */
    private void pair(int node, int features, double[] ofLeft, double[] ofRight) {
        int cases = 1 << features;
        double[] both = new double[2 * cases * features];
        for (int stopped = 0; stopped < cases; stopped++) {
            int other = stopped | bits[node];
            for (int i = 0; i < features; i++) {
                both[2 * stopped * features + i] = ofLeft[stopped * features + i] + ofRight[other * features + i];
                both[(2 * stopped + 1) * features + i] = ofLeft[other * features + i] + ofRight[stopped * features + i];
            }
        }
        keep(node, features, both);
    }

    private void keep(int node, int features, double[] numbers) {
        added = room(added, addedSize + numbers.length);
        places = room(places, placesSize + features);
        tables[node] = addedSize;
        widths[node] = features;
        placesFrom[node] = placesSize;
        System.arraycopy(way, 0, places, placesSize, features);
        placesSize += features;
        for (double number : numbers) {
            added[addedSize++] = (float) number;
        }
    }

    /** What each feature on the way to a leaf adds, case by case. */
    private double[] leaf(int leaf, int features) {
        double[] numbers = new double[(1 << features) * features];
        double share = 1;
        for (int i = 0; i < features; i++) {
            share *= shares[i];
        }
        base += share * trees.value(leaf);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = trees.value(leaf) * adds(i % features, i / features, features);
        }
        return numbers;
    }

    /** The Shapley value of one feature of a way that ends in a leaf of value 1. */
    private double adds(int feature, int stopped, int features) {
        double[] ways = new double[features]; // sums of products over the sets of so many other known features
        ways[0] = 1;
        int others = 0;
        for (int j = 0; j < features; j++) {
            if (j == feature) {
                continue;
            }
            double known = (stopped & 1 << j) == 0 ? 1 : 0;
            others++;
            for (int size = others; size >= 0; size--) {
                double with = size == 0 ? 0 : ways[size - 1] * known;
                if (size < features) {
                    ways[size] = ways[size] * shares[j] + with;
                }
            }
        }
        double sum = 0;
        double weight = 1.0 / features; // size! (features - size - 1)! / features!
        for (int size = 0; size < features; size++) {
            sum += weight * ways[size];
            weight *= (size + 1.0) / Math.max(1, features - size - 1);
        }
        return sum * (((stopped & 1 << feature) == 0 ? 1 : 0) - shares[feature]);
    }

    private static float[] room(float[] array, int size) {
        return size > array.length ? Arrays.copyOf(array, Math.max(size, array.length * 2)) : array;
    }

    private static int[] room(int[] array, int size) {
        return size > array.length ? Arrays.copyOf(array, Math.max(size, array.length * 2)) : array;
    }

    double base() {
        return base;
    }

    int[] bits() {
        return bits;
    }

    int[] tables() {
        return tables;
    }

    int[] widths() {
        return widths;
    }

    int[] placesFrom() {
        return placesFrom;
    }

    int[] places() {
        return Arrays.copyOf(places, placesSize);
    }

    float[] added() {
        return Arrays.copyOf(added, addedSize);
    }
}
