package io.vigia.domain.scoring.quality;

import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.ModelFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far what a model sees now is from what it was trained on. */
public final class Drift {

    /** Whether a shift of a feature of this size is one to look at. */
    public static final double FEATURE_ALARM = 0.1;

    /** The same of the score, which hides the shifts of single features. */
    public static final double SCORE_ALARM = 0.02;

    private Drift() {}

    /**
     * One feature, or the score.
     *
     * @param psi the population stability index
     * @param noise about what chance alone gives for so few payments
     * @param missingThen the share of missing numbers in training
     * @param missingNow the same now
     */
    public record Shift(String name, double psi, double noise, double missingThen, double missingNow) {

        /** Whether it is more than chance, and more than an alarm's threshold. */
        public boolean alarms(double threshold) {
            return psi >= threshold && psi > 2 * noise;
        }
    }

    /** The shifts of all features, the largest first. */
    public static List<Shift> features(ModelFile file, List<float[]> vectors) {
        List<Shift> shifts = new ArrayList<>();
        List<String> names = file.schema().names();
        for (int i = 0; i < names.size(); i++) {
            int feature = i;
            shifts.add(shift(
                    names.get(i),
                    file.drift().features().get(i),
                    vectors.stream().map(vector -> vector[feature]).toList(),
                    file.training().rows()));
        }
        shifts.sort(Comparator.comparingDouble((Shift shift) -> -shift.psi()));
        return shifts;
    }

    /** The shift of the score. */
    public static Shift score(ModelFile file, List<Integer> scores) {
        return shift(
                "score",
                file.drift().score(),
                scores.stream().map(Integer::floatValue).toList(),
                file.training().rows());
    }

    private static Shift shift(String name, Bins bins, List<Float> seen, long trained) {
        long[] counts = new long[bins.count()];
        seen.forEach(number -> counts[bins.bin(number)]++);
        long now = Math.max(1, seen.size());
        return new Shift(
                name,
                bins.psi(counts),
                bins.noiseFloor(Math.max(1, trained), now),
                bins.missingShare(),
                counts[counts.length - 1] / (double) now);
    }
}
