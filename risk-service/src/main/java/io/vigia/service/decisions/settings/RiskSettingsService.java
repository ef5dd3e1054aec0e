package io.vigia.service.decisions.settings;

import io.vigia.domain.decisions.settings.RiskSettings;
import io.vigia.domain.decisions.settings.RiskSettings.Choices;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What callers may see and change of how far the engine decides. */
@ApplicationScoped
@Transactional
public class RiskSettingsService {

    @Inject
    private Caller caller;

    @Inject
    private RiskSettingsBook book;

    @Inject
    private EntityManager entities;

    @Inject
    private Event<RiskSettingsChange> changed;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** What holds for the caller's environment. */
    public Choices settings() {
        caller.require(Permission.RULES_READ);
        return book.of(caller.environment());
    }

    /**
     * Says how far the engine decides from the next payment on. The trail names the mode and the limit in minor units.
     *
     * @throws io.vigia.domain.kernel.RiskException if the caller may not
     */
    public void choose(Choices choices) {
        caller.require(Permission.SETTINGS_WRITE);
        EnvironmentId environment = caller.environment();
        Instant now = clock.instant();
        Optional<RiskSettings> stored = book.stored(environment);
        if (stored.isPresent()) {
            stored.get().choose(choices);
        } else {
            entities.persist(new RiskSettings(ids.next("rset", now), environment, now, choices));
        }
        String limit = choices.largest() == null
                ? ""
                : "_" + choices.largest().minor() + choices.largest().currency();
        audit.record("risk.settings_changed", choices.mode().wire() + limit);
        changed.fire(new RiskSettingsChange(environment));
    }
}
