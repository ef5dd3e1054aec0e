package io.vigia.tools.metrics;

import java.util.Arrays;

/**
 * Payments ordered from the most to the least suspicious, those of equal score counted together.
 *
 * <p>Ties are common, since a score is one of 101 whole numbers, so no figure here depends on the order within one.
 */
public final class Ranking {

    /** For each distinct score, from the highest: how many frauds and how many honest payments have it. */
    private final long[][] steps;

    private final long frauds;
    private final long honest;

    private Ranking(long[][] steps, long frauds, long honest) {
        this.steps = steps;
        this.frauds = frauds;
        this.honest = honest;
    }

    /** Ranks payments by their score. */
    public static Ranking of(ScoredPayments payments) {
        double[] fraudScores = scores(payments, true);
        double[] honestScores = scores(payments, false);
        long[][] steps = new long[payments.size()][];
        int count = 0;
        int f = fraudScores.length - 1;
        int h = honestScores.length - 1;
        while (f >= 0 || h >= 0) {
            double score = f < 0 ? honestScores[h] : h < 0 ? fraudScores[f] : Math.max(fraudScores[f], honestScores[h]);
            long[] step = new long[2];
            for (; f >= 0 && fraudScores[f] == score; f--) {
                step[0]++;
            }
            for (; h >= 0 && honestScores[h] == score; h--) {
                step[1]++;
            }
            steps[count++] = step;
        }
        return new Ranking(Arrays.copyOf(steps, count), fraudScores.length, honestScores.length);
    }

    private static double[] scores(ScoredPayments payments, boolean fraud) {
        double[] scores = new double[payments.size()];
        int count = 0;
        for (int i = 0; i < payments.size(); i++) {
            if (payments.fraud(i) == fraud) {
                scores[count++] = payments.score(i);
            }
        }
        double[] sorted = Arrays.copyOf(scores, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * Returns the area under the ROC curve: how probable it is that a fraud scores above an honest payment, a tie
     * counting half. Not a number when there are no frauds or nothing else.
     */
    public double rocAuc() {
        double above = 0;
        long fraudsAbove = 0;
        for (long[] step : steps) {
            above += step[1] * (fraudsAbove + step[0] / 2.0);
            fraudsAbove += step[0];
        }
        return above / ((double) frauds * honest);
    }

    /**
     * Returns the average precision: the mean of the precision at each step down the ranking, weighted by the recall
     * that the step adds. Not a number when there are no frauds.
     */
    public double averagePrecision() {
        double sum = 0;
        long found = 0;
        long looked = 0;
        for (long[] step : steps) {
            found += step[0];
            looked += step[0] + step[1];
            sum += step[0] * ((double) found / looked);
        }
        return sum / frauds;
    }
}
