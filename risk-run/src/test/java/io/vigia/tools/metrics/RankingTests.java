package io.vigia.tools.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final double EXACT = 1e-12;

    private final ScoredPayments payments = new ScoredPayments();

    private void add(double score, boolean fraud) {
        payments.add(0, "card", score, fraud);
    }

    @Test
    void givesTheFiguresThatScikitLearnDocuments() {
        // roc_auc_score and average_precision_score of y = 0 0 1 1, scores = .1 .4 .35 .8
        add(.1, false);
        add(.4, false);
        add(.35, true);
        add(.8, true);
        assertEquals(0.75, Ranking.of(payments).rocAuc(), EXACT);
        assertEquals(0.5 * 1 + 0.5 * 2 / 3, Ranking.of(payments).averagePrecision(), EXACT);
    }

    @Test
    void countsATieAsHalfWhateverItsOrder() {
        add(50, true);
        add(50, false);
        add(20, false);
        add(50, false);
        add(70, true);
        // fraud 70 beats 3 of 3; fraud 50 beats one and ties with two: (3 + 1 + 2/2) / 6
        assertEquals(5.0 / 6, Ranking.of(payments).rocAuc(), EXACT);
        // at 70: precision 1, recall 1/2; at 50: precision 2/4, recall 1
        assertEquals(0.5 * 1 + 0.5 * 0.5, Ranking.of(payments).averagePrecision(), EXACT);
    }

    @Test
    void equalScoresSayNothing() {
        for (int i = 0; i < 10; i++) {
            add(42, i < 3);
        }
        assertEquals(0.5, Ranking.of(payments).rocAuc(), EXACT);
        assertEquals(0.3, Ranking.of(payments).averagePrecision(), EXACT);
    }

    @Test
    void isNotANumberWithoutFrauds() {
        add(1, false);
        assertTrue(Double.isNaN(Ranking.of(payments).rocAuc()));
        assertTrue(Double.isNaN(Ranking.of(payments).averagePrecision()));
    }

    @Test
    void agreesWithCountingEveryPair() {
        Random random = new Random(7);
        int[] scores = new int[4_000];
        boolean[] frauds = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            frauds[i] = random.nextInt(20) == 0;
            scores[i] = random.nextInt(80) + (frauds[i] ? 20 : 0);
            add(scores[i], frauds[i]);
        }
        double wins = 0;
        double pairs = 0;
        for (int f = 0; f < scores.length; f++) {
            for (int h = 0; frauds[f] && h < scores.length; h++) {
                if (!frauds[h]) {
                    pairs++;
                    wins += scores[f] > scores[h] ? 1 : scores[f] == scores[h] ? 0.5 : 0;
                }
            }
        }
        assertEquals(wins / pairs, Ranking.of(payments).rocAuc(), 1e-9);
        assertEquals(4_000, payments.size());
    }
}
