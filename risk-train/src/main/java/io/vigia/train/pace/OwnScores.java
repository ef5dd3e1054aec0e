package io.vigia.train.pace;

import io.vigia.domain.scoring.model.TreeModel;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.SavedModel;

/** Our flat arrays. */
final class OwnScores implements Subject {

    static final String NAME = "score";

    private TreeModel trees;
    private float[][] rows;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void load(SavedModel model, float[][] all) {
        trees = Boosting.trees(model.json(), all[0].length);
        rows = all;
    }

    @Override
    public double run(int row) {
        return trees.margin(rows[row]);
    }
}
