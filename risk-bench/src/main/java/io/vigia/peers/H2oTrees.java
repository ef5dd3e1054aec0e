package io.vigia.peers;

import biz.k11i.xgboost.Predictor;
import biz.k11i.xgboost.util.FVec;
import io.vigia.train.boost.SavedModel;
import io.vigia.train.pace.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** H2O's evaluator of XGBoost's trees in plain Java. */
public final class H2oTrees implements Subject {

    @Override
    public String name() {
        return "score_h2o";
    }

    @Override
    public Answers load(SavedModel model, int width) throws IOException {
        Predictor predictor = new Predictor(new ByteArrayInputStream(model.binary()));
        return row -> new double[] {predictor.predict(FVec.Transformer.fromArray(row, false), true)[0]};
    }
}
