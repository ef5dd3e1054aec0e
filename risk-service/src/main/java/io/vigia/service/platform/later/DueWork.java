package io.vigia.service.platform.later;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.platform.time.TestTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The work that was noted down, in all environments; for {@link LaterJob} alone. */
@ApplicationScoped
public class DueWork {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 8;
    private static final int BATCH = 1_000;

    /** In the text: a limit set on a native query costs two statements that set it for the connection and unset it. */
    private static final String FIRST = " order by due_at, id limit " + BATCH;

    private static final String SELECT =
            "select id, account_id, livemode, kind, object_id, failures, by_the_world from due_work";

    @Inject
    private EntityManager entities;

    @Inject
    @Any
    private Instance<LaterWork> kinds;

    @Inject
    private Caller caller;

    @Inject
    private TestTimes times;

    @Inject
    private Clock clock;

    @Inject
    @RealTime
    private Clock world;

    /** One thing to do. */
    record Due(String id, EnvironmentId environment, String kind, String objectId, int failures, boolean byTheWorld) {}

    /** Some that are due by the world's clock, those that are due longest first. */
    @Transactional
    List<Due> due() {
        return found(entities.createNativeQuery(SELECT + " where due_at <= ?1" + FIRST)
                        .setParameter(1, world.millis()))
                .stream()
                .filter(due -> due.byTheWorld || times.standing(due.environment).isEmpty())
                .toList();
    }

    /** Some that are due by a test clock. */
    @Transactional
    List<Due> due(EnvironmentId environment, Instant standing) {
        return found(entities.createNativeQuery(SELECT + " where due_at <= ?1 and account_id = ?2 and livemode = ?3 and"
                        + " by_the_world = false" + FIRST)
                .setParameter(1, standing.toEpochMilli())
                .setParameter(2, environment.accountId())
                .setParameter(3, environment.livemode()));
    }

    private static List<Due> found(Query query) {
        List<Due> found = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            EnvironmentId environment = new EnvironmentId((String) row[1], Mode.of(truth(row[2])));
            found.add(new Due(
                    (String) row[0],
                    environment,
                    (String) row[3],
                    (String) row[4],
                    ((Number) row[5]).intValue(),
                    truth(row[6])));
        }
        return found;
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }

    /** Does it, unless another node did it meanwhile: whoever takes the row away does the work. */
    @Transactional(TxType.REQUIRES_NEW)
    void run(Due due) {
        int taken = entities.createNativeQuery("delete from due_work where id = ?1")
                .setParameter(1, due.id)
                .executeUpdate();
        if (taken == 1) {
            LaterWork wanted = kinds.stream()
                    .filter(work -> work.kind().equals(due.kind))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody does " + due.kind));
            caller.actAsPlatform(due.environment, () -> wanted.run(due.environment, due.objectId));
        }
    }

    /** Tries again later, and the later the oftener it has failed. */
    @Transactional(TxType.REQUIRES_NEW)
    void putOff(Due due) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(due.failures, MOST_DOUBLINGS));
        entities.createNativeQuery("update due_work set due_at = ?1, failures = failures + 1 where id = ?2")
                .setParameter(
                        1, (due.byTheWorld ? world : clock).instant().plus(wait).toEpochMilli())
                .setParameter(2, due.id)
                .executeUpdate();
    }
}
