package io.vigia.domain.scoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.model.ScoreMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QualityTests {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void countsAsOneCountsByHand() {
        // frauds 90, 80, 20; good 85, 40, 30, 10
        Quality quality = Quality.of(List.of(fraud(90), good(85), fraud(80), good(40), good(30), fraud(20), good(10)));
        Quality.Point line = quality.at(75);
        assertEquals(2, line.caught());
        assertEquals(1, line.missed());
        assertEquals(1, line.stopped());
        assertEquals(3, line.passed());
        assertEquals(2 / 3.0, line.recall());
        assertEquals(1 / 4.0, line.falsePositiveRate());
        assertEquals(2 / 3.0, line.precision());
        assertEquals((1 + 2 / 3.0 + 3 / 6.0) / 3, quality.averagePrecision(), 1e-12);
        assertEquals((4 + 3 + 1) / 12.0, quality.auc(), 1e-12);
        assertEquals(2 / 3.0, quality.fraudShare(75, 100));
        assertEquals(3, quality.count(75, 100));
    }

    @Test
    void tiesCountHalfAndTogether() {
        Quality quality = Quality.of(List.of(fraud(50), good(50)));
        assertEquals(0.5, quality.auc());
        assertEquals(0.5, quality.averagePrecision());
    }

    @Test
    void whatExplorationLetPassStandsForTheRest() {
        assertEquals(50, Judged.weight(0.01));
        assertEquals(10, Judged.weight(0.1), 1e-9);
        Quality quality = Quality.of(List.of(new Judged(NOW, 90, -1, false, 10), fraud(90)));
        assertEquals(1 / 11.0, quality.at(75).precision(), 1e-12);
    }

    @Test
    void aBetterChallengerPassesAndAWorseOneDoesNot() {
        List<Judged> better = new ArrayList<>();
        List<Judged> worse = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            int sharp = random.nextInt(100);
            boolean fraud = random.nextDouble() < ScoreMap.STANDARD.probability(sharp + 0.5);
            int blurred = Math.max(0, Math.min(99, sharp + random.nextInt(61) - 30));
            better.add(new Judged(NOW, blurred, sharp, fraud, 1));
            worse.add(new Judged(NOW, sharp, blurred, fraud, 1));
        }
        PromotionTest test = PromotionTest.of(better, 75);
        assertTrue(test.gainAp() > 0, test.toString());
        assertTrue(test.passes(), test.toString());
        assertFalse(PromotionTest.of(worse, 75).passes());
    }

    @Test
    void fewFraudsProveNothing() {
        List<Judged> few = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            few.add(new Judged(NOW, i % 50, i % 50, i % 100 == 0, 1));
        }
        assertFalse(PromotionTest.of(few, 75).passes());
        assertFalse(PromotionTest.of(List.of(), 75).passes());
    }

    private static Judged fraud(int score) {
        return new Judged(NOW, score, -1, true, 1);
    }

    private static Judged good(int score) {
        return new Judged(NOW, score, -1, false, 1);
    }
}
