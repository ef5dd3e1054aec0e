package io.vigia.service.webhooks.delivery;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.webhooks.Endpoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns events that are pending into deliveries for those who listen. Both are one transaction, and events that another node
 * is at are passed over, so each is turned once.
 */
@ApplicationScoped
public class Dispatch {

    static final int BATCH = 500;

    @Inject
    private EntityManager entities;

    @Inject
    private Endpoints endpoints;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** @return how many events were pending; {@value #BATCH} means that there may be more */
    @Transactional
    public int next() {
        List<Pending> pending = pending();
        pending.stream()
                .collect(Collectors.groupingBy(Pending::environment))
                .forEach((environment, events) -> turn(environment, held(environment, events)));
        return pending.size();
    }

    private void turn(EnvironmentId environment, List<Pending> events) {
        if (events.isEmpty()) {
            return;
        }
        List<Endpoint> listening = endpoints.listening(environment);
        new DeliveryRows(entities)
                .insert(events.stream()
                        .flatMap(event -> listening.stream()
                                .filter(endpoint -> endpoint.events().covers(event.type))
                                .map(endpoint -> row(event, endpoint)))
                        .toList());
        among(environment, events, "update events force index (primary) set pending = null where %s")
                .executeUpdate();
    }

    private List<Pending> pending() {
        List<?> rows = entities.createNativeQuery("select id, account_id, livemode, type from events"
                        + " where pending = 1 order by id limit " + BATCH)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Dispatch::read).toList();
    }

    /**
     * Those of them that nobody else turns. They are held by their primary keys alone: a lock on the index of what is
     * pending would make every new event wait, and with it the payment that it tells of.
     */
    private List<Pending> held(EnvironmentId environment, List<Pending> events) {
        Query query = among(
                environment,
                events,
                "select id from events force index (primary) where %s and pending = 1 for update skip locked");
        Set<?> ids = new HashSet<>(query.getResultList());
        return events.stream().filter(event -> ids.contains(event.id)).toList();
    }

    private static Pending read(Object[] row) {
        boolean live = row[2] instanceof Boolean flag ? flag : ((Number) row[2]).intValue() != 0;
        return new Pending((String) row[0], new EnvironmentId((String) row[1], Mode.of(live)), (String) row[3]);
    }

    private Query among(EnvironmentId environment, List<Pending> events, String statement) {
        String places = String.join(",", Collections.nCopies(events.size(), "?"));
        Query query = entities.createNativeQuery(
                statement.formatted("account_id = ? and livemode = ? and id in (" + places + ")"));
        query.setParameter(1, environment.accountId()).setParameter(2, environment.livemode());
        for (int i = 0; i < events.size(); i++) {
            query.setParameter(i + 3, events.get(i).id);
        }
        return query;
    }

    private Object[] row(Pending event, Endpoint endpoint) {
        long now = clock.millis();
        return new Object[] {
            ids.next("whd", clock.instant()),
            event.environment.accountId(),
            event.environment.livemode(),
            now,
            event.id,
            event.type,
            endpoint.id(),
            now
        };
    }

    private record Pending(String id, EnvironmentId environment, String type) {}
}
