package io.vigia.train.pace;

import io.vigia.train.boost.NativeTrees;
import io.vigia.train.boost.SavedModel;

/** XGBoost's own contributions. */
final class XgboostContributions implements Subject {

    private NativeTrees trees;
    private float[][] rows;

    @Override
    public String name() {
        return "contributions_xgboost4j";
    }

    @Override
    public void load(SavedModel model, float[][] all) {
        trees = new NativeTrees(model.json());
        rows = all;
    }

    @Override
    public double run(int row) {
        return trees.contributions(rows[row])[0];
    }
}
