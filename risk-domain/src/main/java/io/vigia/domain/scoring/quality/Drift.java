package io.vigia.domain.scoring.quality;

import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.ModelFile;
import java.util.ArrayList;
import java.util.Arrays;
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
            Bins bins = file.drift().features().get(i);
            long[] counts = new long[bins.count()];
            for (float[] vector : vectors) {
                counts[bins.bin(vector[i])]++;
            }
            shifts.add(shift(names.get(i), bins, counts, file.training().rows()));
        }
        shifts.sort(Comparator.comparingDouble((Shift shift) -> -shift.psi()));
        return shifts;
    }

    /** The shift of the score. */
    public static Shift score(ModelFile file, int[] scores) {
        Bins bins = file.drift().score();
        long[] counts = new long[bins.count()];
        for (int score : scores) {
            counts[bins.bin(score)]++;
        }
        return shift("score", bins, counts, file.training().rows());
    }

    /** @param counts how many numbers were seen in each bin */
    private static Shift shift(String name, Bins bins, long[] counts, long trained) {
        long now = Math.max(1, Arrays.stream(counts).sum());
        return new Shift(
                name,
                bins.psi(counts),
                bins.noiseFloor(Math.max(1, trained), now),
                bins.missingShare(),
                counts[counts.length - 1] / (double) now);
    }
}
