package io.vigia.domain.scoring.quality;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What scores were worth on payments that are judged: for each line that could be drawn, how many frauds it catches and how
 * many good payments it stops.
 */
public final class Quality {

    private static final int SCORES = 100;

    private final double[] frauds = new double[SCORES];
    private final double[] good = new double[SCORES];
    private final double allFrauds;
    private final double allGood;

    private Quality(List<Judged> judged, ToIntFunction<Judged> score) {
        double fraudSum = 0;
        double goodSum = 0;
        for (Judged one : judged) {
            int at = Math.max(0, Math.min(SCORES - 1, score.applyAsInt(one)));
            if (one.fraud()) {
                frauds[at] += one.weight();
                fraudSum += one.weight();
            } else {
                good[at] += one.weight();
                goodSum += one.weight();
            }
        }
        allFrauds = fraudSum;
        allGood = goodSum;
    }

    /** Of the scores that were given. */
    public static Quality of(List<Judged> judged) {
        return new Quality(judged, Judged::score);
    }

    /** Of what the challenger said. */
    public static Quality ofChallenger(List<Judged> judged) {
        return new Quality(judged, Judged::challenger);
    }

    /**
     * What a line does.
     *
     * @param caught frauds at or over the line
     * @param missed frauds under it
     * @param stopped good payments at or over it
     * @param passed good payments under it
     */
    public record Point(int line, double caught, double missed, double stopped, double passed) {

        /** The share of the frauds that it catches; NaN if there are none. */
        public double recall() {
            return caught / (caught + missed);
        }

        /** The share of the good payments that it stops; NaN if there are none. */
        public double falsePositiveRate() {
            return stopped / (stopped + passed);
        }

        /** The share of frauds among what it stops; NaN if it stops nothing. */
        public double precision() {
            return caught / (caught + stopped);
        }
    }

    /** What a line at a score does. */
    public Point at(int line) {
        double caught = 0;
        double stopped = 0;
        for (int score = Math.max(0, line); score < SCORES; score++) {
            caught += frauds[score];
            stopped += good[score];
        }
        return new Point(line, caught, allFrauds - caught, stopped, allGood - stopped);
    }

    public double frauds() {
        return allFrauds;
    }

    public double good() {
        return allGood;
    }

    /** The average of the precision over all frauds, as scikit-learn defines it over distinct scores; NaN without frauds. */
    public double averagePrecision() {
        double sum = 0;
        double caught = 0;
        double stopped = 0;
        for (int score = SCORES - 1; score >= 0; score--) {
            caught += frauds[score];
            stopped += good[score];
            if (frauds[score] > 0) {
                sum += frauds[score] * caught / (caught + stopped);
            }
        }
        return sum / allFrauds;
    }

    /** How likely a fraud scores higher than a good payment, a tie counting half; NaN if there are none of either. */
    public double auc() {
        double sum = 0;
        double goodBelow = 0;
        for (int score = 0; score < SCORES; score++) {
            sum += frauds[score] * (goodBelow + good[score] / 2);
            goodBelow += good[score];
        }
        return sum / (allFrauds * allGood);
    }

    /** The share of frauds among the payments of a band of scores; NaN if there are none. */
    public double fraudShare(int from, int until) {
        double bad = 0;
        double all = 0;
        for (int score = from; score < Math.min(until, SCORES); score++) {
            bad += frauds[score];
            all += frauds[score] + good[score];
        }
        return bad / all;
    }

    /** How many payments are in a band of scores. */
    public double count(int from, int until) {
        double all = 0;
        for (int score = from; score < Math.min(until, SCORES); score++) {
            all += frauds[score] + good[score];
        }
        return all;
    }
}
