package io.vigia.train.pace;

import io.vigia.train.boost.SavedModel;

/** Something that scores or explains single rows with the trees of XGBoost. Others register with the service loader. */
public interface Subject {

    /** Its name on the command line and in figures; with {@code contributions} in it, it explains. */
    String name();

    /**
     * Takes in the trees and the rows.
     *
     * @param model as XGBoost saves it
     * @param rows all of the same width
     */
    void load(SavedModel model, float[][] rows) throws Exception;

    /** The margin of a row, or for those that explain what they say of the first feature. */
    double run(int row) throws Exception;
}
