package io.vigia.train.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.model.Contributions;
import io.vigia.domain.scoring.model.TreeModel;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoostingTests {

    private static final int WIDTH = 9;

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.013"})
    void marginsAreXgboostsBitForBitAndContributionsNearIts(String baseScore) throws XGBoostError {
        Rows rows = rows(1, 3000);
        Parameters parameters = Parameters.standard(3).trees(40).with("base_score", baseScore);
        Booster booster = Boosting.booster(rows, parameters);
        TreeModel trees = XgboostTrees.of(booster.toByteArray("json"), WIDTH);
        Contributions contributions = Contributions.of(trees);
        Rows golden = rows(2, 1000);
        DMatrix matrix = Boosting.matrix(golden);
        float[][] margins = booster.predict(matrix, true);
        float[][] wanted = booster.predictContrib(matrix, 0);
        assertEquals(40, trees.treeCount());
        for (int i = 0; i < golden.count(); i++) {
            float[] row = golden.row(i);
            assertEquals(Float.floatToRawIntBits(margins[i][0]), Float.floatToRawIntBits(trees.margin(row)));
            double[] found = contributions.of(row);
            for (int j = 0; j < WIDTH; j++) {
                assertEquals(wanted[i][j], found[j], 1e-4);
            }
            assertEquals(wanted[i][WIDTH], contributions.base(), 1e-4);
        }
    }

    @Test
    void sameRowsGiveTheSameTreesWithOneThreadOrTwo() throws XGBoostError {
        Rows rows = rows(4, 3000);
        Parameters parameters = Parameters.standard(5).trees(20);
        byte[] once = Boosting.booster(rows, parameters).toByteArray("json");
        assertArrayEquals(once, Boosting.booster(rows, parameters).toByteArray("json"));
        TreeModel two = Boosting.train(rows, parameters);
        TreeModel one = Boosting.train(rows, parameters.with("nthread", 1));
        for (int i = 0; i < 500; i++) {
            assertEquals(two.margin(rows.row(i)), one.margin(rows.row(i)), 0f);
        }
    }

    @Test
    void weightsCountLikeRepeatedRows() {
        Rows rows = rows(6, 500);
        float[] weights = new float[rows.count()];
        java.util.Arrays.fill(weights, 1);
        weights[0] = 50;
        Rows weighted = new Rows(rows.values(), WIDTH, rows.labels(), weights);
        Parameters parameters = Parameters.plain().trees(5).with("min_child_weight", 0);
        float without = Boosting.train(rows, parameters).margin(rows.row(0));
        float with = Boosting.train(weighted, parameters).margin(rows.row(0));
        assertTrue(rows.labels()[0] > 0 ? with > without : with < without, with + " after " + without);
    }

    private static Rows rows(long seed, int count) {
        Random random = new Random(seed);
        float[] values = new float[count * WIDTH];
        float[] labels = new float[count];
        for (int i = 0; i < count; i++) {
            double sum = -2;
            for (int j = 0; j < WIDTH; j++) {
                float value = random.nextInt(7) == 0 ? Float.NaN : Math.round(random.nextGaussian() * 100) / 50f;
                values[i * WIDTH + j] = value;
                sum += Float.isNaN(value) ? 0.2 : (j % 3 - 1) * value;
            }
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-sum)) ? 1 : 0;
        }
        return new Rows(values, WIDTH, labels, null);
    }
}
