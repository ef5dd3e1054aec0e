package io.vigia.domain.scoring.quality;

import io.vigia.domain.scoring.model.ScoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Whether a challenger may take the champion's place, by payments that just these two have scored and that are judged: drawn
 * again many times, it must hardly ever be worse, in average precision and in precision when it stops as many; and its
 * probabilities must be near what came.
 *
 * @param payments that both scored
 * @param frauds among them, each counted once, for how many payments it may stand
 * @param precisionAtRate the challenger's less the champion's precision when both stop as many payments
 * @param leastAp what the gain in average precision is at least, in 95 of 100 draws
 * @param leastPrecision the same of {@code precisionAtRate}
 * @param calibration the frauds that the challenger expected over those that came, among payments whose score has not ended
 *     at 0 or 99 and so tells the probability; NaN if there were none
 */
public record PromotionTest(
        int payments,
        long frauds,
        double gainAp,
        double precisionAtRate,
        double leastAp,
        double leastPrecision,
        double calibration) {

    /** Fewer frauds than that say nothing. */
    public static final int LEAST_FRAUDS = 30;

    private static final int MOST = 20_000;
    private static final int DRAWS = 300;
    private static final long SEED = 20_260_301;
    private static final double TOLERANCE = 0.005;
    private static final double LEAST_CALIBRATION = 0.9;
    private static final double MOST_CALIBRATION = 1.1;

    /**
     * Who is compared.
     *
     * @param champion the name of what scores now
     * @param challenger the name of what wants its place
     * @param map by which the challenger's scores tell probabilities
     * @param line the score at which the champion stops payments
     */
    public record Contest(String champion, String challenger, ScoreMap map, int line) {

        /** Whether a payment was scored by both; what other versions said of payments says nothing of these. */
        boolean scored(Judged one) {
            return one.challenger() >= 0 && one.by().equals(new Judged.By(champion, challenger));
        }
    }

    /**
     * Compares both on the latest {@value #MOST} payments that they have scored.
     *
     * @param judged newest first
     */
    public static PromotionTest of(List<Judged> judged, Contest contest) {
        List<Judged> both = judged.stream().filter(contest::scored).limit(MOST).toList();
        int line = contest.line;
        long frauds = both.stream().filter(Judged::fraud).count();
        double[] gain = gain(both, line);
        List<Double> aps = new ArrayList<>();
        List<Double> precisions = new ArrayList<>();
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS && frauds > 0; draw++) {
            List<Judged> drawn = new ArrayList<>(both.size());
            for (int i = 0; i < both.size(); i++) {
                drawn.add(both.get(random.nextInt(both.size())));
            }
            double[] of = gain(drawn, line);
            aps.add(of[0]);
            precisions.add(of[1]);
        }
        return new PromotionTest(
                both.size(), frauds, gain[0], gain[1], least(aps), least(precisions), calibration(both, contest.map));
    }

    /** Whether it may take the place. */
    public boolean passes() {
        return frauds >= LEAST_FRAUDS
                && leastAp >= -TOLERANCE
                && leastPrecision >= -TOLERANCE
                && calibration >= LEAST_CALIBRATION
                && calibration <= MOST_CALIBRATION;
    }

    private static double[] gain(List<Judged> payments, int line) {
        Quality champion = Quality.of(payments);
        Quality challenger = Quality.ofChallenger(payments);
        Quality.Point now = champion.at(line);
        double stopped = now.caught() + now.stopped();
        return new double[] {
            challenger.averagePrecision() - champion.averagePrecision(),
            or(precisionAt(challenger, stopped), 0) - or(now.precision(), 0)
        };
    }

    /** The precision of the highest line that stops as many; between two lines, in proportion. */
    private static double precisionAt(Quality quality, double wanted) {
        double caught = 0;
        double all = 0;
        for (int line = 99; line >= 0; line--) {
            Quality.Point point = quality.at(line);
            double here = point.caught() + point.stopped();
            if (here >= wanted) {
                double part = here == all ? 0 : (wanted - all) / (here - all);
                return (caught + part * (point.caught() - caught)) / wanted;
            }
            caught = point.caught();
            all = here;
        }
        return caught / all;
    }

    private static double calibration(List<Judged> payments, ScoreMap map) {
        double expected = 0;
        double came = 0;
        for (Judged one : payments) {
            if (one.challenger() > 0 && one.challenger() < ScoreMap.MAX) {
                expected += one.weight() * map.probability(one.challenger() + 0.5);
                came += one.fraud() ? one.weight() : 0;
            }
        }
        return came == 0 ? Double.NaN : expected / came;
    }

    private static double least(List<Double> gains) {
        List<Double> sorted = gains.stream().map(gain -> or(gain, 0)).sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 20);
    }

    private static double or(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }
}
