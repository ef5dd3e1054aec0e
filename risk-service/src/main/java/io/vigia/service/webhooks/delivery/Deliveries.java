package io.vigia.service.webhooks.delivery;

import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.domain.webhooks.DeliveryStatus;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.events.Doorbell;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Writes down who is to be told of what. */
@ApplicationScoped
public class Deliveries {

    @Inject
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    @Inject
    private Doorbell doorbell;

    /** An endpoint is to be told of an event, whatever it listens for. */
    public void tell(Event event, Endpoint endpoint) {
        entities.persist(new Delivery(ids.next("whd", clock.instant()), event, endpoint.id(), clock.instant()));
        doorbell.ring();
    }

    /** An endpoint is told of an event by whoever asks this, now and once; the job leaves it alone meanwhile. */
    public Parcel trial(Event event, Endpoint endpoint) {
        Instant now = clock.instant();
        Delivery delivery = new Delivery(ids.next("whd", now), event, endpoint.id(), now);
        delivery.claim(now.plus(Claims.LEASE));
        entities.persist(delivery);
        return new Parcel(delivery, endpoint, event, delivery.attempts(), 1);
    }

    /** A delivery is to be tried at once, whatever became of it. */
    public void again(Delivery delivery) {
        entities.createQuery("update Delivery d set d.status = :waiting, d.due = :now where d.id = :id")
                .setParameter("waiting", DeliveryStatus.WAITING)
                .setParameter("now", clock.instant())
                .setParameter("id", delivery.id())
                .executeUpdate();
        doorbell.ring();
    }
}
