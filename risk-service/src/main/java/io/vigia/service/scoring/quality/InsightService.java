package io.vigia.service.scoring.quality;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.ScoringTrace;
import io.vigia.domain.scoring.features.VectorBytes;
import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.quality.Insight;
import io.vigia.service.platform.Caller;
import io.vigia.service.scoring.serving.ModelBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Explains scores of models afterwards, from the vectors that were stored with them. */
@ApplicationScoped
@Transactional
public class InsightService {

    @Inject
    private Caller caller;

    @Inject
    private ModelBook book;

    /**
     * Why a model gave a score.
     *
     * @param modelVersion what scored, as the decision keeps it
     * @return empty if the points card did, or if model or vector are not there any more
     */
    public Optional<Insight> of(String modelVersion, ScoringTrace trace) {
        caller.require(Permission.DECISIONS_READ);
        EnvironmentId environment = caller.environment();
        float[] vector = VectorBytes.read(trace.features());
        if (vector == null || !modelVersion.matches("(card|voucher|wallet)-.+")) {
            return Optional.empty();
        }
        return book.model(environment, modelVersion).map(model -> insight(model, vector));
    }

    /** Whether a model has learned from made-up payments only; false of the points card, and of what is not there any more. */
    public boolean isSynthetic(String modelVersion) {
        caller.require(Permission.DECISIONS_READ);
        return modelVersion != null
                && book.model(caller.environment(), modelVersion)
                        .filter(model -> model.file().training().synthetic())
                        .isPresent();
    }

    private static Insight insight(ScoringModel model, float[] vector) {
        List<Bins> bins = model.file().drift().features();
        return Insight.of(model.file(), model.explain(vector), vector, i -> bins.get(i)
                .shares()[bins.get(i).bin(vector[i])]);
    }
}
