package io.vigia.train.boost;

import io.vigia.domain.scoring.model.TreeModel;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Grows trees with XGBoost and brings them into our form. The same rows and parameters give the same trees. */
public final class Boosting {

    private Boosting() {}

    /**
     * Grows trees.
     *
     * @param rows to learn from
     * @param parameters how
     */
    public static TreeModel train(Rows rows, Parameters parameters) {
        try {
            Booster booster = booster(rows, parameters);
            try {
                return XgboostTrees.of(booster.toByteArray("json"), rows.width());
            } finally {
                booster.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost: " + e.getMessage(), e);
        }
    }

    /** Grows trees and returns them as XGBoost saves them. */
    public static SavedModel save(Rows rows, Parameters parameters) {
        try {
            Booster booster = booster(rows, parameters);
            try {
                return new SavedModel(booster.toByteArray("json"), booster.toByteArray("deprecated"));
            } finally {
                booster.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost: " + e.getMessage(), e);
        }
    }

    /** The trees of a model as XGBoost saves it. */
    public static TreeModel trees(byte[] json, int width) {
        return XgboostTrees.of(json, width);
    }

    /** Grows trees and leaves them with XGBoost; to compare with what becomes of them here. */
    static Booster booster(Rows rows, Parameters parameters) throws XGBoostError {
        DMatrix matrix = matrix(rows);
        try {
            return XGBoost.train(matrix, parameters.forXgboost(), parameters.trees(), Map.of(), null, null);
        } finally {
            matrix.dispose();
        }
    }

    static DMatrix matrix(Rows rows) throws XGBoostError {
        DMatrix matrix = new DMatrix(rows.values(), rows.count(), rows.width(), Float.NaN);
        matrix.setLabel(rows.labels());
        if (rows.weights() != null) {
            matrix.setWeight(rows.weights());
        }
        return matrix;
    }
}
