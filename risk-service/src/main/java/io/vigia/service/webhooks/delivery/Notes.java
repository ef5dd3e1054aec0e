package io.vigia.service.webhooks.delivery;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.domain.webhooks.DeliveryStatus;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.Retries;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.webhooks.Endpoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Notes how a try went: the delivery arrived, is tried again later, or is given up; and so is an endpoint in the end. */
@ApplicationScoped
public class Notes {

    @Inject
    private EntityManager entities;

    @Inject
    private Endpoints endpoints;

    @Inject
    private GivenUp givenUp;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    @Transactional
    public void keep(Parcel parcel, Attempt.Result result) {
        Delivery delivery = parcel.delivery();
        Instant now = clock.instant();
        if (result.arrived()) {
            keepArrival(parcel, result, now);
            return;
        }
        Instant first = firstTry(parcel, now);
        Instant next = Retries.next(delivery.environment().mode(), first, now, parcel.attempt());
        if (note(parcel, result, next, now)) {
            failed(parcel, first, next, now);
        }
    }

    /** Notes how the only try of a delivery went: if in vain, it is not tried again and nobody is given up for it. */
    @Transactional
    public void keepOnly(Parcel parcel, Attempt.Result result) {
        Instant now = clock.instant();
        if (result.arrived()) {
            keepArrival(parcel, result, now);
        } else {
            note(parcel, result, null, now);
        }
    }

    private void keepArrival(Parcel parcel, Attempt.Result result, Instant now) {
        if (note(parcel, result, null, now)) {
            entities.createQuery("update Endpoint e set e.failingSince = null"
                            + " where e.id = :id and e.failingSince is not null")
                    .setParameter("id", parcel.endpoint().id())
                    .executeUpdate();
        }
    }

    /** @return whether it counts: not if the delivery was claimed anew meanwhile, or dropped */
    private boolean note(Parcel parcel, Attempt.Result result, Instant next, Instant now) {
        Delivery delivery = parcel.delivery();
        entities.persist(new Attempt(ids.next("wha", now), delivery, now, result));
        DeliveryStatus status = result.arrived()
                ? DeliveryStatus.DELIVERED
                : next == null ? DeliveryStatus.FAILED : DeliveryStatus.WAITING;
        return entities.createQuery("update Delivery d set d.status = :status, d.due = :due, d.lastStatus = :http,"
                                + " d.lastFailure = :failure, d.deliveredAt = :delivered"
                                + " where d.id = :id and d.attempts = :attempt and d.status = :waiting")
                        .setParameter("status", status)
                        .setParameter("due", next)
                        .setParameter("http", result.httpStatus())
                        .setParameter(
                                "failure",
                                result.failure() == null
                                        ? null
                                        : result.failure().name())
                        .setParameter("delivered", result.arrived() ? now : null)
                        .setParameter("id", delivery.id())
                        .setParameter("attempt", parcel.attempt())
                        .setParameter("waiting", DeliveryStatus.WAITING)
                        .executeUpdate()
                == 1;
    }

    /** When it was tried first and noted; now, if this is the first time. */
    private Instant firstTry(Parcel parcel, Instant now) {
        List<Instant> first = parcel.attempt() == 1
                ? List.of()
                : entities.createQuery(
                                "select a.created from Attempt a where a.deliveryId = :delivery order by a.id",
                                Instant.class)
                        .setParameter("delivery", parcel.delivery().id())
                        .setMaxResults(1)
                        .getResultList();
        return first.isEmpty() ? now : first.get(0);
    }

    /** An endpoint is given up together with an event, if nothing else has arrived there since that was tried first. */
    private void failed(Parcel parcel, Instant first, Instant next, Instant now) {
        Endpoint known = parcel.endpoint();
        if (known.failingSince() == null) {
            entities.createQuery(
                            "update Endpoint e set e.failingSince = :now where e.id = :id and e.failingSince is null")
                    .setParameter("now", now)
                    .setParameter("id", known.id())
                    .executeUpdate();
        }
        if (next == null) {
            endpoints
                    .find(known.environment(), known.id())
                    .filter(each -> !each.isDisabled() && each.hasFailedSince(first))
                    .ifPresent(each -> giveUp(each, now));
        }
    }

    private void giveUp(Endpoint endpoint, Instant now) {
        endpoint.giveUp(now);
        endpoints.drop(endpoint);
        givenUp.tell(endpoint);
    }
}
