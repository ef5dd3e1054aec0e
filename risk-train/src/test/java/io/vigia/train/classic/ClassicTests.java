package io.vigia.train.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.train.boost.Rows;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassicTests {

    /** What {@code numpy.random.RandomState(0).randint(2**31 - 1)} gives, four times. */
    @Test
    void drawsWhatNumpyDraws() {
        MersenneTwister random = new MersenneTwister(0);
        assertEquals(209652396, random.below(Integer.MAX_VALUE));
        assertEquals(398764591, random.below(Integer.MAX_VALUE));
        assertEquals(924231285, random.below(Integer.MAX_VALUE));
        assertEquals(1478610112, random.below(Integer.MAX_VALUE));
    }

    @Test
    void aTreeSplitsWhereFraudsAreApart() {
        Rows rows = new Rows(new float[] {1, 0, 2, 1, 3, 0, 4, 1, 5, 0, 6, 1}, 2, new float[] {0, 0, 0, 0, 1, 1}, null);
        Cart tree = Cart.fit(rows, 1);
        assertEquals(0, tree.score(new float[] {4.5f, 1}));
        assertEquals(1, tree.score(new float[] {4.6f, 0}));
        Cart none = Cart.fit(rows, 0);
        assertEquals(2.0 / 6, none.score(new float[] {9, 9}), 1e-12);
    }

    @Test
    void scalesToMeanNothingAndVarianceOne() {
        Rows rows = new Rows(new float[] {1, 7, 3, 7, 8, 7}, 2, new float[3], null);
        Rows scaled = Scaler.of(rows).scale(rows);
        double deviation = Math.sqrt((9 + 1 + 16) / 3.0);
        assertEquals((1 - 4) / deviation, scaled.values()[0], 1e-6);
        assertEquals(4 / deviation, scaled.values()[4], 1e-6);
        assertEquals(0, scaled.values()[1]);
    }

    @Test
    void regressionFindsTheWeightsThatMadeTheLabels() {
        Random random = new Random(3);
        int count = 40_000;
        float[] values = new float[count * 2];
        float[] labels = new float[count];
        for (int i = 0; i < count; i++) {
            values[2 * i] = (float) random.nextGaussian();
            values[2 * i + 1] = (float) random.nextGaussian();
            double margin = -3 + 2 * values[2 * i] - values[2 * i + 1];
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-margin)) ? 1 : 0;
        }
        LogisticRegression model = LogisticRegression.fit(new Rows(values, 2, labels, null));
        assertEquals(1 / (1 + Math.exp(3)), model.score(new float[] {0, 0}), 0.004);
        assertEquals(1 / (1 + Math.exp(1)), model.score(new float[] {1, 0}), 0.02);
        assertTrue(model.score(new float[] {1, -1}) > model.score(new float[] {1, 0}));
    }

    @Test
    void aForestIsTheSameEachTimeAndBetterThanChance() {
        Random random = new Random(4);
        float[] values = new float[4000];
        float[] labels = new float[1000];
        for (int i = 0; i < 1000; i++) {
            for (int j = 0; j < 4; j++) {
                values[4 * i + j] = random.nextFloat();
            }
            labels[i] = values[4 * i] + values[4 * i + 1] > 1.5 ? 1 : 0;
        }
        Rows rows = new Rows(values, 4, labels, null);
        Forest forest = Forest.fit(rows, 20, 0);
        Forest again = Forest.fit(rows, 20, 0);
        for (int i = 0; i < 1000; i++) {
            assertEquals(forest.score(rows.row(i)), again.score(rows.row(i)));
        }
        assertTrue(forest.score(new float[] {.95f, .95f, .5f, .5f}) > 0.9);
        assertTrue(forest.score(new float[] {.1f, .1f, .5f, .5f}) < 0.1);
    }
}
