package io.vigia.service.scoring;

import io.vigia.domain.scoring.features.FeatureMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Sets up what features remember, in this node's memory. */
@ApplicationScoped
public class ScoringSetup {

    private final FeatureMemory memory = new FeatureMemory();

    @Produces
    public FeatureMemory memory() {
        return memory;
    }
}
