package io.vigia.service.platform.later;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Notes down, in the current transaction, what is to be done later. */
@ApplicationScoped
public class Later {

    @Inject
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    @RealTime
    private Clock world;

    /**
     * Notes down what is due by the environment's own clock.
     *
     * @param kind of a {@link LaterWork}
     * @param wait how long from now
     */
    public void in(Duration wait, EnvironmentId environment, String kind, String objectId) {
        note(environment, kind, objectId, clock.instant().plus(wait), false);
    }

    /** Notes down what takes networks and banks some seconds of the world's time, wherever a test clock stands. */
    public void soon(Duration wait, EnvironmentId environment, String kind, String objectId) {
        note(environment, kind, objectId, world.instant().plus(wait), true);
    }

    /**
     * Notes down the same for each of many, with one statement however many they are.
     *
     * @param rows what follows {@code select} of a query for the things: {@code from} a table with account_id, livemode and id,
     *     and which of its rows; never anything that came from outside
     */
    public void soonForEach(String kind, String rows) {
        entities.createNativeQuery(
                        "insert into due_work (id, account_id, livemode, kind, object_id, due_at, by_the_world)"
                                + " select concat('due_', uuid_short()), account_id, livemode, ?1, id, ?2, true "
                                + rows)
                .setParameter(1, kind)
                .setParameter(2, world.millis())
                .executeUpdate();
    }

    private void note(EnvironmentId environment, String kind, String objectId, Instant due, boolean byTheWorld) {
        entities.createNativeQuery("insert into due_work (id, account_id, livemode, kind, object_id, due_at,"
                        + " by_the_world) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, ids.next("due", clock.instant()))
                .setParameter(2, environment.accountId())
                .setParameter(3, environment.livemode())
                .setParameter(4, kind)
                .setParameter(5, objectId)
                .setParameter(6, due.toEpochMilli())
                .setParameter(7, byTheWorld)
                .executeUpdate();
    }
}
