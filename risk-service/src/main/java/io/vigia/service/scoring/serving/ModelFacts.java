package io.vigia.service.scoring.serving;

import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.TrainingFacts;
import java.util.List;

/**
 * What a model file says of itself.
 *
 * @param training what it has learned from
 * @param folds how good it was on payments that its trees have not seen, the newest last
 */
public record ModelFacts(TrainingFacts training, List<FoldMetrics> folds) {

    static ModelFacts of(ModelFile file) {
        return new ModelFacts(file.training(), file.metrics());
    }
}
