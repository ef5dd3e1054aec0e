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
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        if (pending.isEmpty()) {
            return 0;
        }
        Map<EnvironmentId, List<Endpoint>> listening = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (Pending event : pending) {
            listening.computeIfAbsent(event.environment, endpoints::listening).stream()
                    .filter(endpoint -> endpoint.events().covers(event.type))
                    .forEach(endpoint -> rows.add(row(event, endpoint)));
        }
        new DeliveryRows(entities).insert(rows);
        told(pending);
        return pending.size();
    }

    private List<Pending> pending() {
        List<?> rows = entities.createNativeQuery("select id, account_id, livemode, type from events"
                        + " where pending = 1 order by id limit " + BATCH + " for update skip locked")
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Dispatch::read).toList();
    }

    private static Pending read(Object[] row) {
        boolean live = row[2] instanceof Boolean flag ? flag : ((Number) row[2]).intValue() != 0;
        return new Pending((String) row[0], new EnvironmentId((String) row[1], Mode.of(live)), (String) row[3]);
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

    private void told(List<Pending> pending) {
        StringBuilder some = new StringBuilder("update events set pending = null where pending = 1 and id in (?1");
        for (int i = 2; i <= pending.size(); i++) {
            some.append(",?").append(i);
        }
        var update = entities.createNativeQuery(some.append(')').toString());
        for (int i = 0; i < pending.size(); i++) {
            update.setParameter(i + 1, pending.get(i).id);
        }
        update.executeUpdate();
    }

    private record Pending(String id, EnvironmentId environment, String type) {}
}
