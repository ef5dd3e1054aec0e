package io.vigia.domain.scoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.model.ScoreMap;
import io.vigia.domain.scoring.quality.PromotionTest.Contest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PromotionTestTests {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Contest CONTEST = new Contest("card-a", "card-b", ScoreMap.STANDARD, 75);
    private static final Judged.By BOTH = new Judged.By("card-a", "card-b");

    @Test
    void aBetterChallengerPassesAndAWorseOneDoesNot() {
        PromotionTest test = PromotionTest.of(better(BOTH), CONTEST);
        assertTrue(test.gainAp() > 0, test.toString());
        assertTrue(test.passes(), test.toString());
        List<Judged> worse = better(BOTH).stream()
                .map(one -> new Judged(NOW, BOTH, one.challenger(), one.score(), one.fraud(), 1))
                .toList();
        assertFalse(PromotionTest.of(worse, CONTEST).passes());
    }

    @Test
    void whatOtherVersionsSaidDoesNotCount() {
        List<Judged> judged = new ArrayList<>(better(new Judged.By("card-a", "card-old")));
        judged.addAll(better(new Judged.By("points-card-1", "card-b")));
        judged.addAll(better(new Judged.By("card-b", null)));
        PromotionTest none = PromotionTest.of(judged, CONTEST);
        assertEquals(0, none.payments());
        assertFalse(none.passes(), none.toString());
        List<Judged> own = better(BOTH).subList(0, 500);
        judged.addAll(own);
        assertEquals(PromotionTest.of(own, CONTEST), PromotionTest.of(judged, CONTEST));
    }

    @Test
    void scoresThatEndAtTheirLimitsSayNothingOfCalibration() {
        List<Judged> judged = new ArrayList<>(better(BOTH));
        double before = PromotionTest.of(judged, CONTEST).calibration();
        for (int i = 0; i < 3_000; i++) {
            judged.add(new Judged(NOW, BOTH, 99, 99, true, 1)); // all frauds, and 99 begins at 79 %
            judged.add(new Judged(NOW, BOTH, 0, 0, false, 50));
        }
        PromotionTest test = PromotionTest.of(judged, CONTEST);
        assertEquals(before, test.calibration(), 1e-9);
        assertTrue(test.passes(), test.toString());
    }

    @Test
    void fewFraudsProveNothing() {
        List<Judged> few = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            few.add(new Judged(NOW, BOTH, i % 50, i % 50, i % 100 == 0, 1));
        }
        assertFalse(PromotionTest.of(few, CONTEST).passes());
        assertFalse(PromotionTest.of(List.of(), CONTEST).passes());
    }

    @Test
    void aFraudIsOneForHowManyItMayStand() {
        List<Judged> few = new ArrayList<>();
        for (Judged one : better(BOTH)) {
            few.add(new Judged(NOW, BOTH, one.score(), one.challenger(), false, 1));
        }
        for (int i = 0; i < 20; i++) {
            few.add(new Judged(NOW, BOTH, 60, 95, true, 50));
        }
        assertEquals(20, PromotionTest.of(few, CONTEST).frauds());
    }

    @Test
    void itLooksAtTheLatestOnly() {
        List<Judged> many = new ArrayList<>();
        for (int i = 0; i < 25_000; i++) {
            many.add(new Judged(NOW, BOTH, 10, 10, i >= 20_000, 1));
        }
        PromotionTest test = PromotionTest.of(many, CONTEST);
        assertEquals(20_000, test.payments());
        assertEquals(0, test.frauds());
    }

    /** The challenger's probabilities are right, the champion's are blurred. */
    private static List<Judged> better(Judged.By by) {
        List<Judged> judged = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            int sharp = random.nextInt(100);
            boolean fraud = random.nextDouble() < ScoreMap.STANDARD.probability(sharp + 0.5);
            int blurred = Math.max(0, Math.min(99, sharp + random.nextInt(61) - 30));
            judged.add(new Judged(NOW, by, blurred, sharp, fraud, 1));
        }
        return judged;
    }
}
