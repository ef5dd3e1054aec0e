package io.vigia.service.webhooks.tail;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows what happens in the caller's environment as it happens. Whoever watches asks again every few seconds with the moment
 * of the last answer; a little is told twice, as what was made earlier can be stored later.
 */
@ApplicationScoped
@Transactional
public class TailService {

    /** How many are told at most at once. */
    public static final int MOST = 100;

    private static final Duration FIRST_LOOK = Duration.ofHours(24);
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    @Inject
    private Caller caller;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    @RealTime
    private Clock world;

    /**
     * What was seen since a moment, newest first.
     *
     * @param since of the world's time; null for the first look, which shows what is newest of a day
     */
    public List<Sighting> since(Instant since, TailFilter filter) {
        caller.require(Permission.EVENTS_READ);
        Duration past = since == null || since.isBefore(world.instant().minus(FIRST_LOOK))
                ? FIRST_LOOK
                : Duration.between(since, world.instant()).plus(OVERLAP);
        List<Sighting> seen = new ArrayList<>();
        if (filter.show().hasEvents()) {
            seen.addAll(events(past, filter.type()));
        }
        if (filter.show().hasTries() && caller.may(Permission.WEBHOOKS_READ)) {
            seen.addAll(tries(past, filter));
        }
        seen.sort(Comparator.comparing(Sighting::at).thenComparing(Sighting::id).reversed());
        return List.copyOf(seen.subList(0, Math.min(MOST, seen.size())));
    }

    private List<Sighting> events(Duration past, String type) {
        return found(
                        "select e.id, e.created, e.type, e.objectId from Event e"
                                + " where e.accountId = :account and e.livemode = :livemode and e.id > :floor"
                                + (type == null ? "" : " and e.type = :type") + " order by e.id desc",
                        Ids.floor("evt", clock.instant().minus(past)),
                        type)
                .stream()
                .map(row -> new Sighting((String) row[0], (Instant) row[1], (String) row[2], (String) row[3], null))
                .toList();
    }

    private List<Sighting> tries(Duration past, TailFilter filter) {
        Map<String, String> targets = targets();
        return found(
                        "select a.id, a.created, d.eventType, d.id, d.endpointId, a.httpStatus, a.failure, a.tookMillis"
                                + " from Attempt a, Delivery d where d.id = a.deliveryId"
                                + " and a.accountId = :account and a.livemode = :livemode and a.id > :floor"
                                + (filter.show() == TailFilter.Show.FAILED ? " and a.failure is not null" : "")
                                + (filter.type() == null ? "" : " and d.eventType = :type") + " order by a.id desc",
                        Ids.floor("wha", world.instant().minus(past)),
                        filter.type())
                .stream()
                .map(row -> new Sighting(
                        (String) row[0],
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        new Sighting.Tried(
                                targets.get(row[4]),
                                (Integer) row[5],
                                row[6] == null ? null : FailureKind.valueOf((String) row[6]),
                                (Integer) row[7])))
                .toList();
    }

    /** Where the endpoints of the environment are; there are few. */
    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        entities.createQuery(
                        "select n.id, n.url from Endpoint n where n.accountId = :account and n.livemode = :livemode",
                        Object[].class)
                .setParameter("account", caller.environment().accountId())
                .setParameter("livemode", caller.environment().livemode())
                .getResultList()
                .forEach(row -> targets.put((String) row[0], (String) row[1]));
        return targets;
    }

    private List<Object[]> found(String words, String floor, String type) {
        EnvironmentId environment = caller.environment();
        TypedQuery<Object[]> query = entities.createQuery(words, Object[].class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("floor", floor)
                .setMaxResults(MOST);
        if (type != null) {
            query.setParameter("type", type);
        }
        return query.getResultList();
    }
}
