package io.vigia.domain.scoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.model.ScoreMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTests {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Judged.By CARD = new Judged.By("points-card-1", null);

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
        Quality quality = Quality.of(List.of(new Judged(NOW, CARD, 90, -1, false, 10), fraud(90)));
        assertEquals(1 / 11.0, quality.at(75).precision(), 1e-12);
    }

    @Test
    void worthIsToldWeekByWeek() {
        List<Judged> judged = new ArrayList<>();
        for (int day = 0; day < 365; day++) {
            judged.add(new Judged(NOW.minus(Duration.ofDays(day)), CARD, 80, -1, day % 2 == 0, 1));
        }
        Worth worth = Worth.of(judged);
        assertEquals(365, worth.payments());
        assertEquals(183, worth.all().frauds());
        assertEquals(18, worth.weeks().size(), "no more than the chart has room for, the latest");
        Quality last = worth.weeks().get(worth.weeks().lastKey());
        assertTrue(worth.weeks().lastKey().isAfter(NOW.minus(Duration.ofDays(7))));
        assertEquals(6, last.frauds() + last.good(), "since Thursday");
    }

    @Test
    void calibrationComparesWhatWasExpectedWithWhatCame() {
        List<Judged> judged = new ArrayList<>();
        Judged.By model = new Judged.By("card-a", null);
        for (int i = 0; i < 100; i++) {
            judged.add(new Judged(NOW, model, 55, -1, i < 4, 1));
            judged.add(new Judged(NOW, model, 80, -1, i < 60, 1));
            judged.add(new Judged(NOW, model, 99, -1, true, 1));
            judged.add(good(55)); // of another
        }
        List<Calibration.Band> bands = Calibration.of(judged, "card-a", ScoreMap.STANDARD);
        assertEquals(2, bands.size());
        assertEquals(50, bands.get(0).from());
        assertEquals(100, bands.get(0).payments());
        assertEquals(ScoreMap.STANDARD.probability(55.5), bands.get(0).expected(), 1e-9);
        assertEquals(0.04, bands.get(0).came(), 1e-9);
        assertEquals(80, bands.get(1).from());
        assertEquals(0.6, bands.get(1).came(), 1e-9);
        assertEquals(0.34, bands.get(1).expected(), 0.02);
    }

    @Test
    void explorationCostsWhatItLetPass() {
        Explored explored = Explored.NONE.and(2_000_000, false).and(5_000_000, true);
        assertEquals(new Explored(2, 7_000_000, 1, 5_000_000), explored);
    }

    private static Judged fraud(int score) {
        return new Judged(NOW, CARD, score, -1, true, 1);
    }

    private static Judged good(int score) {
        return new Judged(NOW, CARD, score, -1, false, 1);
    }
}
