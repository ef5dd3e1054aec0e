package io.vigia.train.classic;

/** Something that has learned to tell frauds from other payments. */
@FunctionalInterface
public interface Classifier {

    /** The higher, the more suspicious. */
    double score(float[] row);
}
