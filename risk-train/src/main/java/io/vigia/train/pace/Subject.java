package io.vigia.train.pace;

import io.vigia.train.boost.SavedModel;

/** Something that scores or explains single rows with the trees of XGBoost. Others register with the service loader. */
public interface Subject {

    /** Its name on the command line and in figures; what scores begins with {@code score}, what explains with {@code contributions}. */
    String name();

    /**
     * Takes in the trees.
     *
     * @param model as XGBoost saves it
     * @param width how many numbers a row has
     */
    Answers load(SavedModel model, int width) throws Exception;

    /** What it says of rows. */
    @FunctionalInterface
    interface Answers {

        /** The margin of a row, or for those that explain what each feature adds to it. */
        double[] of(float[] row) throws Exception;
    }
}
