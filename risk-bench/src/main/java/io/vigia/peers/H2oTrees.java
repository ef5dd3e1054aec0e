package io.vigia.peers;

import biz.k11i.xgboost.Predictor;
import biz.k11i.xgboost.util.FVec;
import io.vigia.train.boost.SavedModel;
import io.vigia.train.pace.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** H2O's evaluator of XGBoost's trees in plain Java. */
public final class H2oTrees implements Subject {

    private Predictor predictor;
    private float[][] rows;

    @Override
    public String name() {
        return "score_h2o";
    }

    @Override
    public void load(SavedModel model, float[][] all) throws IOException {
        predictor = new Predictor(new ByteArrayInputStream(model.binary()));
        rows = all;
    }

    @Override
    public double run(int row) {
        return predictor.predict(FVec.Transformer.fromArray(rows[row], false), true)[0];
    }
}
