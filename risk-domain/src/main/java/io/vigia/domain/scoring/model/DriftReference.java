package io.vigia.domain.scoring.model;

import java.util.List;

/**
 * How features and scores were distributed when a model was trained.
 *
 * @param features one for each feature, in the order of the schema
 * @param score of the scores, 0 to 99
 */
public record DriftReference(List<Bins> features, Bins score) {

    public DriftReference {
        features = List.copyOf(features);
    }
}
