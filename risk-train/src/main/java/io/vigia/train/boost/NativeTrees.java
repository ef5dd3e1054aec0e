package io.vigia.train.boost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trees that stay with XGBoost, to measure it by. */
public final class NativeTrees {

    private static final int[] ALL_TREES = {0, 0};

    private final Booster booster;

    /** @param json as XGBoost saves models */
    public NativeTrees(byte[] json) {
        try {
            booster = XGBoost.loadModel(new ByteArrayInputStream(json));
            booster.setParam("nthread", 1);
        } catch (XGBoostError | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The margin of a row. */
    public float margin(float[] row) {
        try {
            return booster.inplace_predict(
                            row, 1, row.length, Float.NaN, ALL_TREES, Booster.PredictionType.kMargin, null)[0][0];
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each feature adds, and last the base. */
    public float[] contributions(float[] row) {
        try {
            DMatrix matrix = new DMatrix(row, 1, row.length, Float.NaN);
            try {
                return booster.predictContrib(matrix, 0)[0];
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }
}
