package io.vigia.domain.scoring.model;

import java.util.Random;

/** Makes trees of any shape, and rows with holes. */
public final class RandomTrees {

    private final Random random;
    private final int features;

    public RandomTrees(long seed, int features) {
        this.random = new Random(seed);
        this.features = features;
    }

    public TreeModel trees(int count, int depth) {
        TreeBuilder builder = new TreeBuilder(features, (float) random.nextGaussian());
        for (int i = 0; i < count; i++) {
            grow(builder, depth, 1000 + random.nextInt(1000));
        }
        return builder.build();
    }

    private void grow(TreeBuilder builder, int depth, float cover) {
        if (depth == 0 || random.nextInt(6) == 0) {
            builder.leaf((float) random.nextGaussian(), cover);
            return;
        }
        builder.split(random.nextInt(features), (float) random.nextGaussian(), random.nextBoolean(), cover);
        float left = cover * (0.05f + 0.9f * random.nextFloat());
        grow(builder, depth - 1, left);
        grow(builder, depth - 1, cover - left);
    }

    public float[] row() {
        float[] row = new float[features];
        for (int i = 0; i < features; i++) {
            row[i] = random.nextInt(5) == 0 ? Float.NaN : (float) random.nextGaussian();
        }
        return row;
    }
}
