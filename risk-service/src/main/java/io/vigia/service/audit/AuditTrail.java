package io.vigia.service.audit;

import io.vigia.domain.audit.AuditEntry;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.platform.Actor;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The append-only record of acts; an entry is stored with the change it tells of or not at all. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private EntityManager entities;

    @Inject
    private Chains chains;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    @Inject
    private Caller caller;

    /**
     * Notes what a person did in the portal.
     *
     * @param action such as {@code rule.enabled}
     * @param objectId what it was done to
     */
    public void record(String action, String objectId) {
        entities.persist(new AuditEntry(
                        ids.next("aud", clock.instant()), caller.environment(), clock.instant(), caller.actor(), action)
                .on(objectId)
                .sealed(chains::hash));
    }

    /**
     * Notes what happened to an account as a whole, in no mode of its own: signing in, passwords, the team.
     *
     * @param actor who did it, who need not have signed in
     */
    public void recordOf(String accountId, Actor actor, String action, String objectId) {
        EnvironmentId whole = new EnvironmentId(accountId, Mode.LIVE);
        entities.persist(new AuditEntry(ids.next("aud", clock.instant()), whole, clock.instant(), actor, action)
                .on(objectId)
                .sealed(chains::hash));
    }

    /** Notes an API request that changed something, with its answer. */
    void recordRequest(String action, Answer answer) {
        entities.persist(
                new AuditEntry(caller.requestId(), caller.environment(), clock.instant(), caller.actor(), action)
                        .on(answer.objectId())
                        .answered(answer.status(), answer.body())
                        .sealed(chains::hash));
    }
}
