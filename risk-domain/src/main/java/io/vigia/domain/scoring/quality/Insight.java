package io.vigia.domain.scoring.quality;

import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoringModel.Explained;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Why a model gave a score: reasons by family, whose points add up with the base to the score, up to its limits and rounding.
 *
 * @param base the points of a payment of which nothing is known
 * @param points all of them, before they are limited to 0 to 99
 * @param families the weightiest first
 */
public record Insight(double base, double points, int score, List<Family> families) {

    private static final double LEAST = 0.05;
    private static final int MOST_SHOWN = 4;

    /**
     * The reasons of one family.
     *
     * @param points of all its features together
     * @param features the weightiest of them
     */
    public record Family(String name, double points, List<Reason> features) {}

    /**
     * One feature.
     *
     * @param value what was seen; NaN if it was missing
     * @param share the share of the payments of the training that had such a value
     */
    public record Reason(String feature, double points, float value, double share) {}

    /** @param share of a feature's place the share of payments with such a value */
    public static Insight of(ModelFile file, Explained explained, float[] vector, IntToDoubleFunction share) {
        Map<String, List<Reason>> byFamily = new LinkedHashMap<>();
        List<String> names = file.schema().names();
        for (int i = 0; i < names.size(); i++) {
            double points = explained.points()[i];
            if (points != 0) {
                byFamily.computeIfAbsent(file.reasons().get(names.get(i)), any -> new ArrayList<>())
                        .add(new Reason(names.get(i), points, vector[i], share.applyAsDouble(i)));
            }
        }
        List<Family> families = new ArrayList<>();
        byFamily.forEach((name, reasons) -> {
            double sum = reasons.stream().mapToDouble(Reason::points).sum();
            families.add(new Family(
                    name,
                    sum,
                    reasons.stream()
                            .filter(reason -> Math.abs(reason.points()) >= LEAST)
                            .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.points())))
                            .limit(MOST_SHOWN)
                            .toList()));
        });
        families.sort(Comparator.comparingDouble((Family family) -> -Math.abs(family.points())));
        return new Insight(explained.basePoints(), explained.allPoints(), explained.score(), families);
    }
}
