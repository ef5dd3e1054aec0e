package io.vigia.train.pace;

import io.vigia.domain.scoring.model.Contributions;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.SavedModel;

/** Our tables. */
final class OwnContributions implements Subject {

    static final String NAME = "contributions";

    private Contributions contributions;
    private float[][] rows;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void load(SavedModel model, float[][] all) {
        contributions = Contributions.of(Boosting.trees(model.json(), all[0].length));
        rows = all;
    }

    @Override
    public double run(int row) {
        return contributions.of(rows[row])[0];
    }
}
