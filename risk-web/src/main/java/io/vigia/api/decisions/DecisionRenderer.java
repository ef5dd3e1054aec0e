package io.vigia.api.decisions;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.decisions.Decision;
import io.vigia.service.scoring.quality.InsightService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes decisions with the reasons for their scores; those of models are worked out now, from the stored vector. */
@ApplicationScoped
public class DecisionRenderer {

    @Inject
    private InsightService insights;

    public WireObject of(Decision decision) {
        return DecisionJson.of(
                decision,
                insights.of(decision.modelVersion(), decision.scoring()).orElse(null));
    }
}
