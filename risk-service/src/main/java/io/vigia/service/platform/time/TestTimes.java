package io.vigia.service.platform.time;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the clocks of test environments stand, as far as they have test clocks, and for which one a thread acts. */
@ApplicationScoped
public class TestTimes {

    private final ThreadLocal<EnvironmentId> scope = new ThreadLocal<>();
    private volatile Map<EnvironmentId, Instant> standing = Map.of();

    @Inject
    private EntityManager entities;

    /** Where an environment's clock stands; empty if it goes with the world. */
    public Optional<Instant> standing(EnvironmentId environment) {
        return Optional.ofNullable(standing.get(environment));
    }

    /** All environments that have a clock of their own, with where it stands. */
    public Map<EnvironmentId, Instant> standing() {
        return standing;
    }

    /** Does work for an environment outside of its callers' requests: the clock tells its time meanwhile. */
    public <T> T within(EnvironmentId environment, Supplier<T> work) {
        EnvironmentId outer = scope.get();
        scope.set(environment);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                scope.remove();
            } else {
                scope.set(outer);
            }
        }
    }

    /** The same for work that has no result. */
    public void within(EnvironmentId environment, Runnable work) {
        within(environment, () -> {
            work.run();
            return null;
        });
    }

    /** Takes over what the database says; of several clocks of an environment the newest counts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public synchronized void reload() {
        Map<EnvironmentId, Instant> fresh = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select account_id, frozen_millis from test_clocks where livemode = 0 order by id")
                .getResultList();
        rows.forEach(row -> fresh.put(
                new EnvironmentId((String) row[0], Mode.TEST), Instant.ofEpochMilli(((Number) row[1]).longValue())));
        standing = Map.copyOf(fresh);
    }

    synchronized void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) TimeMoved change) {
        Map<EnvironmentId, Instant> changed = new HashMap<>(standing);
        if (change.standing() == null) {
            changed.remove(change.environment());
        } else {
            changed.put(change.environment(), change.standing());
        }
        standing = Map.copyOf(changed);
    }

    boolean any() {
        return !standing.isEmpty();
    }

    EnvironmentId scope() {
        return scope.get();
    }
}
