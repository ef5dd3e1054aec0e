package io.vigia.domain.scoring.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.model.file.Models;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoringModelTests {

    @Test
    void contributionsSumToTheScore() {
        ScoringModel model = ScoringModel.of(Models.any(3));
        RandomTrees random = new RandomTrees(4, Models.FEATURES);
        for (int i = 0; i < 200; i++) {
            float[] row = random.row();
            ScoringModel.Explained explained = model.explain(row);
            double sum =
                    explained.basePoints() + Arrays.stream(explained.points()).sum();
            assertEquals(explained.allPoints(), sum, 1e-9);
            assertEquals(model.score(row), explained.score());
            assertEquals((int) Math.floor(Math.max(0, Math.min(99, sum))), explained.score());
        }
    }

    @Test
    void fiftyPointsAreTwoPercentAndEachDoublingOfTheOddsIsWorthTheSame() {
        ScoreMap map = ScoreMap.STANDARD;
        double odds = 0.02 / 0.98;
        assertEquals(50, map.points(Math.log(odds)), 1e-9);
        assertEquals(56.5, map.points(Math.log(2 * odds)), 1e-9);
        assertEquals(43.5, map.points(Math.log(odds / 2)), 1e-9);
        assertEquals(99, map.score(20));
        assertEquals(0, map.score(-20));
        assertEquals(0.02, map.probability(50), 1e-12);
        assertEquals(2 * odds, map.probability(56.5) / (1 - map.probability(56.5)), 1e-12);
    }

    @Test
    void calibrationGoesStraightBetweenAndBeyondItsKnots() {
        Calibrator calibrator = new Calibrator(new double[] {-2, 0, 4}, new double[] {-4, -1, 1});
        assertEquals(-4, calibrator.logOdds(-2));
        assertEquals(-2.5, calibrator.logOdds(-1));
        assertEquals(0, calibrator.logOdds(2));
        assertEquals(2, calibrator.logOdds(6));
        assertEquals(-7, calibrator.logOdds(-4));
        assertEquals(3.25, Calibrator.NONE.logOdds(3.25));
        assertThrows(InvalidModelException.class, () -> new Calibrator(new double[] {0, 1}, new double[] {1, 1}));
    }

    @Test
    void stabilityIndexIsThatOfTheBooks() {
        Bins bins = new Bins(new float[] {10, 20}, new double[] {.5, .3, .2, 0});
        assertEquals(0, bins.bin(9.9f));
        assertEquals(1, bins.bin(10));
        assertEquals(2, bins.bin(20));
        assertEquals(3, bins.bin(Float.NaN));
        assertEquals(0, bins.psi(new long[] {50, 30, 20, 0}), 1e-12);
        double expected = .1 * Math.log(.6 / .5) - .1 * Math.log(.2 / .3);
        assertEquals(expected, bins.psi(new long[] {60, 20, 20, 0}), 1e-12);
        assertTrue(bins.psi(new long[] {25, 15, 10, 50}) > 1);
        assertEquals(2 * (1 / 100.0 + 1 / 50.0), bins.noiseFloor(100, 50), 1e-12);
    }
}
