package io.vigia.service.decisions.settings;

import io.vigia.domain.decisions.settings.RiskSettings;
import io.vigia.domain.decisions.settings.RiskSettings.Choices;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How far every environment lets the engine decide, in memory; read again after each change. */
@ApplicationScoped
public class RiskSettingsBook {

    private final ConcurrentMap<EnvironmentId, Choices> known = new ConcurrentHashMap<>();

    @Inject
    private EntityManager entities;

    /** What holds for an environment's payments now; the first call for an environment reads it. */
    public Choices of(EnvironmentId environment) {
        Choices choices = known.get(environment);
        return choices != null ? choices : known.computeIfAbsent(environment, this::read);
    }

    Optional<RiskSettings> stored(EnvironmentId environment) {
        return Pages.only(entities, RiskSettings.class, environment);
    }

    /** Reads within the map's lock, so that of two changes the one that reads later also stands. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RiskSettingsChange change) {
        known.compute(change.environment(), (environment, before) -> read(environment));
    }

    private Choices read(EnvironmentId environment) {
        return stored(environment).map(RiskSettings::choices).orElse(Choices.STANDARD);
    }
}
