package io.vigia.service.sandbox.clocks;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.sandbox.TestClock;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The test clocks in the database. */
@ApplicationScoped
class TestClocks {

    @Inject
    private EntityManager entities;

    void add(TestClock clock) {
        entities.persist(clock);
    }

    void remove(TestClock clock) {
        entities.remove(clock);
    }

    Optional<TestClock> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(TestClock.class, id))
                .filter(clock -> clock.environment().equals(environment));
    }

    Page<TestClock> list(EnvironmentId environment, PageRequest page) {
        return new Pages<>(entities, TestClock.class, "clock", environment).get(page);
    }

    /** The clock that tells an environment's time, apart from one: the newest. */
    Optional<TestClock> ruling(EnvironmentId environment, TestClock apart) {
        return list(environment, new PageRequest(PageRequest.MAX_LIMIT, null, null, TimeRange.ALL)).items().stream()
                .filter(clock -> clock != apart)
                .findFirst();
    }

    /** Those that wait for what is due, in all environments. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<TestClock> advancing() {
        return entities.createQuery("select c from TestClock c where c.status = :status", TestClock.class)
                .setParameter("status", TestClock.Status.ADVANCING)
                .getResultList();
    }

    /**
     * Notes that all is done that was due at a clock's moment, if it still stands there. Requests, the portal and the job come
     * here at once, and of them one notes it.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void arrived(TestClock done) {
        entities.createQuery("update TestClock c set c.status = :ready, c.version = c.version + 1"
                        + " where c.id = :id and c.frozenMillis = :moment and c.status = :advancing")
                .setParameter("ready", TestClock.Status.READY)
                .setParameter("id", done.id())
                .setParameter("moment", done.frozenTime().toEpochMilli())
                .setParameter("advancing", TestClock.Status.ADVANCING)
                .executeUpdate();
    }

    /** Those whose life is over, in all environments. */
    List<TestClock> madeBefore(Instant created) {
        return entities.createQuery("select c from TestClock c where c.created < :created", TestClock.class)
                .setParameter("created", created)
                .getResultList();
    }

    /**
     * Moves all by a millisecond, so that what is made after a restart follows in order on what was made before it at the same
     * standing moment.
     */
    void tick() {
        entities.createNativeQuery("update test_clocks set frozen_millis = frozen_millis + 1")
                .executeUpdate();
    }
}
