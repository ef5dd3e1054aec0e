package io.vigia.domain.scoring.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything about a trained model, as it is kept in one file.
 *
 * @param schema what it asks for
 * @param reasons of each feature the reason family that its contribution counts for
 * @param metrics how good it was, fold by fold; the last are the payments kept apart for the end
 */
public record ModelFile(
        FeatureSchema schema,
        TreeModel trees,
        Calibrator calibrator,
        ScoreMap scoreMap,
        Map<String, String> reasons,
        TrainingFacts training,
        List<FoldMetrics> metrics,
        DriftReference drift) {

    public ModelFile {
        reasons = Map.copyOf(new TreeMap<>(reasons));
        metrics = List.copyOf(metrics);
        if (trees.featureCount() != schema.size() || drift.features().size() != schema.size()) {
            throw new InvalidModelException("trees or drift reference have not the features of the schema");
        }
        if (!reasons.keySet().containsAll(schema.names())) {
            throw new InvalidModelException("a feature has no reason family");
        }
    }
}
