package io.vigia.domain.scoring.model;

/**
 * Boosted decision trees of any shape in flat arrays.
 *
 * <p>The nodes of a tree stand in preorder: the left child of a node is the next one. The margin is the one that
 * XGBoost computes for the same trees, bit for bit: float comparisons, leaves added in the order of the trees.
 */
public final class TreeModel {

    private final int featureCount;
    private final float baseMargin;
    private final int[] roots;
    private final int[] feature;
    private final float[] value;
    private final float[] cover;
    private final int[] right;
    private final int[] missing;

    TreeModel(TreeBuilder built) {
        featureCount = built.featureCount();
        baseMargin = built.baseMargin();
        roots = built.roots();
        feature = built.features();
        value = built.values();
        cover = built.covers();
        right = built.rights();
        missing = built.missings();
    }

    /**
     * The log-odds before calibration.
     *
     * @param row one number a feature; NaN where it is missing
     */
    public float margin(float[] row) {
        if (row.length != featureCount) {
            throw new IllegalArgumentException("a row needs " + featureCount + " numbers, not " + row.length);
        }
        float sum = baseMargin;
        for (int node : roots) {
            int asked = feature[node];
            while (asked >= 0) {
                float seen = row[asked];
                if (seen < value[node]) {
                    node++;
                } else {
                    node = seen != seen ? missing[node] : right[node]; // only NaN differs from itself
                }
                asked = feature[node];
            }
            sum += value[node];
        }
        return sum;
    }

    /** How many numbers a row has. */
    public int featureCount() {
        return featureCount;
    }

    /** How many trees there are. */
    public int treeCount() {
        return roots.length;
    }

    /** How many nodes they have together. */
    public int nodeCount() {
        return feature.length;
    }

    /** Where the sum begins. */
    public float baseMargin() {
        return baseMargin;
    }

    /** The first node of a tree. */
    public int root(int tree) {
        return roots[tree];
    }

    /** The node after the last of a tree. */
    public int end(int tree) {
        return tree + 1 < roots.length ? roots[tree + 1] : feature.length;
    }

    /** The feature a node asks for; -1 for a leaf. */
    public int feature(int node) {
        return feature[node];
    }

    /** A leaf's value; of others the threshold below which it goes left. */
    public float value(int node) {
        return value[node];
    }

    /** The weight of training rows that came by. */
    public float cover(int node) {
        return cover[node];
    }

    /** The right child of a split; the left one is the next node. */
    public int right(int node) {
        return right[node];
    }

    /** Where it goes when the feature is missing. */
    public int missing(int node) {
        return missing[node];
    }
}
