package io.vigia.service.webhooks;

import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.webhooks.DeliveryStatus;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored events of an environment. */
@ApplicationScoped
public class Events {

    private static final String UNHEARD = "select 1 from Delivery d where d.eventId = e.id and d.status <> :delivered";

    @Inject
    private EntityManager entities;

    @Inject
    private Endpoints endpoints;

    public Optional<Event> find(EnvironmentId environment, String id) {
        return entities.createQuery(
                        "select e from Event e where e.accountId = :account and e.livemode = :livemode and e.id = :id",
                        Event.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Page<Event> page(EnvironmentId environment, EventFilter filter, PageRequest page) {
        Pages<Event> pages = new Pages<>(entities, Event.class, "evt", environment)
                .with("objectId", filter.objectId())
                .amongOrBeginning("type", filter.types());
        if (filter.delivered() != null) {
            pages.where(
                    (filter.delivered() ? "not " : "") + "exists (" + UNHEARD + ")",
                    "delivered",
                    DeliveryStatus.DELIVERED);
        }
        return pages.get(page);
    }

    /** How many endpoints have still to hear of each; those of which nobody has are not in it. */
    public Map<String, Long> pending(EnvironmentId environment, List<Event> shown) {
        Map<String, Long> pending = new HashMap<>();
        if (shown.isEmpty()) {
            return pending;
        }
        entities.createQuery(
                        "select d.eventId, count(d) from Delivery d where d.eventId in :events and d.status = :waiting"
                                + " group by d.eventId",
                        Object[].class)
                .setParameter("events", shown.stream().map(Event::id).toList())
                .setParameter("waiting", DeliveryStatus.WAITING)
                .getResultList()
                .forEach(row -> pending.put((String) row[0], (Long) row[1]));
        List<Event> untold = shown.stream().filter(Event::isPending).toList();
        if (!untold.isEmpty()) {
            List<Endpoint> listening = endpoints.listening(environment);
            untold.forEach(event -> pending.put(
                    event.id(),
                    listening.stream()
                            .filter(each -> each.events().covers(event.type()))
                            .count()));
        }
        return pending;
    }
}
