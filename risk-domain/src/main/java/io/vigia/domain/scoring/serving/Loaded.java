package io.vigia.domain.scoring.serving;

import io.vigia.domain.scoring.model.ScoringModel;

/**
 * A version that can score.
 *
 * @param name as decisions keep it
 * @param model null if it could not be made ready, so that scoring by it fails
 * @param canaryPercent the share of payers that a challenger scores for real
 */
public record Loaded(String id, String name, ScoringModel model, int canaryPercent) {

    /**
     * The score of a vector.
     *
     * @throws IllegalStateException if the model could not be made ready
     */
    public int score(float[] vector) {
        if (model == null) {
            throw new IllegalStateException("the model " + name + " could not be made ready");
        }
        return model.score(vector);
    }

    /** Whether it has learned from made-up payments only, and so may not block. */
    public boolean synthetic() {
        return model != null && model.file().training().synthetic();
    }
}
