package io.vigia.domain.scoring.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContributionsTests {

    private static final int FEATURES = 5;

    @Test
    void areShapleyValuesByTheirDefinition() {
        RandomTrees random = new RandomTrees(7, FEATURES);
        TreeModel trees = random.trees(6, 6);
        Contributions contributions = Contributions.of(trees);
        for (int i = 0; i < 50; i++) {
            float[] row = random.row();
            double[] found = contributions.of(row);
            for (int feature = 0; feature < FEATURES; feature++) {
                assertEquals(shapley(trees, row, feature), found[feature], 1e-5);
            }
        }
    }

    @Test
    void sumToTheMargin() {
        RandomTrees random = new RandomTrees(8, FEATURES);
        TreeModel trees = random.trees(40, 5);
        Contributions contributions = Contributions.of(trees);
        for (int i = 0; i < 200; i++) {
            float[] row = random.row();
            double sum =
                    contributions.base() + Arrays.stream(contributions.of(row)).sum();
            assertEquals(trees.margin(row), sum, 1e-4);
        }
    }

    @Test
    void refusesWaysWithMoreFeaturesThanTablesHold() {
        TreeBuilder builder = new TreeBuilder(7, 0);
        for (int i = 0; i < 7; i++) {
            builder.split(i, 0, true, 8 - i).leaf(1, 1);
        }
        TreeModel trees = builder.leaf(2, 1).build();
        assertThrows(InvalidModelException.class, () -> Contributions.of(trees));
    }

    @Test
    void treesMustBeWhole() {
        TreeBuilder half = new TreeBuilder(1, 0).split(0, 0, true, 2).leaf(1, 1);
        assertThrows(InvalidModelException.class, half::build);
        assertThrows(InvalidModelException.class, () -> half.split(1, 0, true, 1));
        assertThrows(InvalidModelException.class, () -> half.leaf(Float.NaN, 1));
        assertThrows(
                IllegalArgumentException.class, () -> half.leaf(2, 1).build().margin(new float[2]));
    }

    /** The mean, over all orders in which features become known, of what knowing this one changes. */
    private static double shapley(TreeModel trees, float[] row, int feature) {
        double sum = 0;
        for (int known = 0; known < 1 << FEATURES; known++) {
            if ((known & 1 << feature) == 0) {
                int size = Integer.bitCount(known);
                double weight = factorial(size) * factorial(FEATURES - size - 1) / factorial(FEATURES);
                sum += weight * (expected(trees, row, known | 1 << feature) - expected(trees, row, known));
            }
        }
        return sum;
    }

    private static double expected(TreeModel trees, float[] row, int known) {
        double sum = trees.baseMargin();
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            sum += expected(trees, row, known, trees.root(tree));
        }
        return sum;
    }

    private static double expected(TreeModel trees, float[] row, int known, int node) {
        int asked = trees.feature(node);
        if (asked < 0) {
            return trees.value(node);
        }
        int right = trees.right(node);
        if ((known & 1 << asked) != 0) {
            boolean missing = Float.isNaN(row[asked]);
            int next = missing ? trees.missing(node) : row[asked] < trees.value(node) ? node + 1 : right;
            return expected(trees, row, known, next);
        }
        return (trees.cover(node + 1) * expected(trees, row, known, node + 1)
                        + trees.cover(right) * expected(trees, row, known, right))
                / trees.cover(node);
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }
}
