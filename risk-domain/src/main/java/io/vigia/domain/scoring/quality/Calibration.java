package io.vigia.domain.scoring.quality;

import io.vigia.domain.scoring.model.ScoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a model's probabilities came true, by bands of its scores. Scores of 0 and 99 are left out: there the score has ended
 * and tells no probability.
 */
public final class Calibration {

    private static final int WIDTH = 10;

    private Calibration() {}

    /**
     * The payments of some scores.
     *
     * @param from the first of the scores
     * @param payments how many there were, or for how many they stand
     * @param expected the share of frauds that the model expected, on average
     * @param came the share that were frauds
     */
    public record Band(int from, double payments, double expected, double came) {}

    /**
     * The bands that have payments, the lowest first.
     *
     * @param model whose scores count
     * @param map by which they tell probabilities
     */
    public static List<Band> of(List<Judged> judged, String model, ScoreMap map) {
        double[] payments = new double[ScoreMap.MAX / WIDTH + 1];
        double[] expected = new double[payments.length];
        double[] came = new double[payments.length];
        for (Judged one : judged) {
            if (one.by().model().equals(model) && one.score() > 0 && one.score() < ScoreMap.MAX) {
                int band = one.score() / WIDTH;
                payments[band] += one.weight();
                expected[band] += one.weight() * map.probability(one.score() + 0.5);
                came[band] += one.fraud() ? one.weight() : 0;
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < payments.length; i++) {
            if (payments[i] > 0) {
                bands.add(new Band(i * WIDTH, payments[i], expected[i] / payments[i], came[i] / payments[i]));
            }
        }
        return bands;
    }
}
