package io.vigia.domain.scoring.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Takes trees node by node in preorder: a node, then all that is left below it, then all that is right below it. A tree
 * ends where its last leaf is; the next node begins another.
 */
public final class TreeBuilder {

    /** The most nodes of all trees together; the tables that explain so many take some 80 MB. */
    public static final int MOST_NODES = 100_000;

    private static final int LEAF = -1;

    private final int featureCount;
    private final float baseMargin;
    private int size;
    private int trees;
    private int[] roots = new int[64];
    private int[] features = new int[1024];
    private float[] values = new float[1024];
    private float[] covers = new float[1024];
    private int[] rights = new int[1024];
    private boolean[] missingLeft = new boolean[1024];
    /** Splits whose left side is being told. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private boolean between = true;

    /**
     * Begins with no tree.
     *
     * @param featureCount how many numbers a row has
     * @param baseMargin where the sum begins
     */
    public TreeBuilder(int featureCount, float baseMargin) {
        this.featureCount = featureCount;
        this.baseMargin = baseMargin;
    }

    /**
     * Adds a split.
     *
     * @param feature what it asks for
     * @param threshold rows with less go left
     * @param defaultLeft whether rows without the feature go left
     * @param cover the weight of training rows that came by
     */
    public TreeBuilder split(int feature, float threshold, boolean defaultLeft, float cover) {
        if (feature < 0 || feature >= featureCount) {
            throw new InvalidModelException("a split asks for feature " + feature + " of " + featureCount);
        }
        open.push(add(feature, threshold, cover));
        missingLeft[size - 1] = defaultLeft;
        return this;
    }

    /** Adds a leaf. */
    public TreeBuilder leaf(float value, float cover) {
        add(LEAF, value, cover);
        if (open.isEmpty()) {
            between = true;
        } else {
            rights[open.pop()] = size; // what comes next is right of the nearest open split
        }
        return this;
    }

    private int add(int feature, float value, float cover) {
        if (!Float.isFinite(value) || !Float.isFinite(cover)) {
            throw new InvalidModelException("a node has no finite numbers");
        }
        if (size == MOST_NODES) {
            throw new InvalidModelException("more than " + MOST_NODES + " nodes");
        }
        if (size == features.length) {
            grow();
        }
        if (between) {
            roots = trees == roots.length ? Arrays.copyOf(roots, trees * 2) : roots;
            roots[trees++] = size;
            between = false;
        }
        features[size] = feature;
        values[size] = value;
        covers[size] = cover;
        return size++;
    }

    private void grow() {
        features = Arrays.copyOf(features, size * 2);
        values = Arrays.copyOf(values, size * 2);
        covers = Arrays.copyOf(covers, size * 2);
        rights = Arrays.copyOf(rights, size * 2);
        missingLeft = Arrays.copyOf(missingLeft, size * 2);
    }

    /**
     * Returns the trees.
     *
     * @throws InvalidModelException when the last tree is not whole
     */
    public TreeModel build() {
        if (!between) {
            throw new InvalidModelException("the last tree is not whole");
        }
        return new TreeModel(this);
    }

    int featureCount() {
        return featureCount;
    }

    float baseMargin() {
        return baseMargin;
    }

    int[] roots() {
        return Arrays.copyOf(roots, trees);
    }

    int[] features() {
        return Arrays.copyOf(features, size);
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }

    float[] covers() {
        return Arrays.copyOf(covers, size);
    }

    int[] rights() {
        return Arrays.copyOf(rights, size);
    }

    int[] missings() {
        int[] missings = new int[size];
        for (int node = 0; node < size; node++) {
            missings[node] = missingLeft[node] ? node + 1 : rights[node];
        }
        return missings;
    }
}
