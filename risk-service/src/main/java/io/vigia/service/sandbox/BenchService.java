package io.vigia.service.sandbox;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The least that a request can store: one row in its own transaction. Payments are measured against it. */
@ApplicationScoped
public class BenchService {

    @Inject
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** @return the row's id */
    @Transactional
    public String insert() {
        caller.require(Permission.BENCH);
        EnvironmentId environment = caller.environment();
        String id = ids.next("bench", clock.instant());
        entities.createNativeQuery("insert into bench_rows (id, account_id, livemode, created) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, environment.accountId())
                .setParameter(3, environment.livemode())
                .setParameter(4, clock.millis())
                .executeUpdate();
        return id;
    }
}
