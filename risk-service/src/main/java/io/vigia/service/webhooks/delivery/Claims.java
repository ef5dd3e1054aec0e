package io.vigia.service.webhooks.delivery;

import io.vigia.domain.events.Event;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.domain.webhooks.DeliveryStatus;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.webhooks.Endpoints;
import io.vigia.service.webhooks.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what is due for this node. A claim is a lease: the delivery is put off by more than a try can take, so no other node
 * takes it meanwhile, and if this one dies it comes due again by itself.
 */
@ApplicationScoped
public class Claims {

    /** Longer than any try takes. */
    static final Duration LEASE = Duration.ofSeconds(90);

    @Inject
    private EntityManager entities;

    @Inject
    private Endpoints endpoints;

    @Inject
    private Events events;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * Claims what has been due longest.
     *
     * @param most how many
     * @param busy endpoints to leave out, so that a slow one does not keep all others waiting
     */
    @Transactional
    public List<Parcel> take(int most, Collection<String> busy) {
        List<String> due = due(most, busy);
        if (due.isEmpty()) {
            return List.of();
        }
        entities.createQuery("update Delivery d set d.due = :lease, d.attempts = d.attempts + 1 where d.id in :ids")
                .setParameter("lease", clock.instant().plus(LEASE))
                .setParameter("ids", due)
                .executeUpdate();
        List<Delivery> claimed = entities.createQuery(
                        "select d from Delivery d where d.id in :ids order by d.id", Delivery.class)
                .setParameter("ids", due)
                .getResultList();
        return parcels(claimed);
    }

    private List<String> due(int most, Collection<String> busy) {
        StringBuilder query = new StringBuilder("select id from webhook_deliveries where due <= ?1");
        List<String> leftOut = List.copyOf(busy);
        for (int i = 0; i < leftOut.size(); i++) {
            query.append(i == 0 ? " and endpoint_id not in (?" : ",?").append(i + 2);
        }
        query.append(leftOut.isEmpty() ? "" : ")")
                .append(" order by due limit ")
                .append(most);
        var due = entities.createNativeQuery(
                        query.append(" for update skip locked").toString())
                .setParameter(1, clock.millis());
        for (int i = 0; i < leftOut.size(); i++) {
            due.setParameter(i + 2, leftOut.get(i));
        }
        List<String> ids = new ArrayList<>();
        due.getResultList().forEach(id -> ids.add((String) id));
        return ids;
    }

    private List<Parcel> parcels(List<Delivery> claimed) {
        List<Parcel> parcels = new ArrayList<>();
        for (Delivery delivery : claimed) {
            Optional<Event> event = events.find(delivery.environment(), delivery.eventId());
            Optional<Endpoint> endpoint = endpoints.find(delivery.environment(), delivery.endpointId());
            if (event.isPresent() && endpoint.isPresent()) {
                Map<String, Long> pending = events.pending(delivery.environment(), List.of(event.get()));
                parcels.add(new Parcel(
                        delivery,
                        endpoint.get(),
                        event.get(),
                        delivery.attempts(),
                        pending.getOrDefault(event.get().id(), 1L)));
            } else {
                drop(delivery);
            }
        }
        return parcels;
    }

    private void drop(Delivery delivery) {
        entities.createQuery("update Delivery d set d.status = :dropped, d.due = null where d.id = :id")
                .setParameter("dropped", DeliveryStatus.DROPPED)
                .setParameter("id", delivery.id())
                .executeUpdate();
    }
}
