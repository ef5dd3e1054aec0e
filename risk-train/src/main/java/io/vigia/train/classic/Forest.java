package io.vigia.train.classic;

import io.vigia.train.boost.Rows;
import java.util.Arrays;
import java.util.List;

/** A random forest: trees that each see other rows and try the square root of the features at each node. */
public final class Forest implements Classifier {

    private final List<Cart> trees;

    private Forest(List<Cart> trees) {
        this.trees = trees;
    }

    /** Learns. */
    public static Forest fit(Rows rows, int count, int seed) {
        int features = (int) Math.sqrt(rows.width());
        MersenneTwister seeds = new MersenneTwister(seed);
        int[] drawn = new int[count];
        Arrays.setAll(drawn, i -> seeds.below(Integer.MAX_VALUE));
        return new Forest(Arrays.stream(drawn)
                .parallel()
                .mapToObj(tree ->
                        Cart.fit(rows, weights(rows.count(), tree), new Cart.Limits(Integer.MAX_VALUE, features, tree)))
                .toList());
    }

    /** How often each row is drawn, of as many draws as there are rows. */
    private static int[] weights(int count, int seed) {
        MersenneTwister random = new MersenneTwister(seed);
        int[] weights = new int[count];
        for (int i = 0; i < count; i++) {
            weights[random.below(count)]++;
        }
        return weights;
    }

    @Override
    public double score(float[] row) {
        double sum = 0;
        for (Cart tree : trees) {
            sum += tree.score(row);
        }
        return sum / trees.size();
    }
}
