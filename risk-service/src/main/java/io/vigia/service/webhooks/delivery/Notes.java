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
        Instant next = result.arrived()
                ? null
                : Retries.next(delivery.environment().mode(), delivery.created(), now, parcel.attempt());
        if (note(parcel, result, next, now)) {
            health(parcel.endpoint(), result.arrived(), now);
        }
    }

    /** Notes how the only try of a delivery went: if in vain, it is not tried again and nobody is given up for it. */
    @Transactional
    public void keepOnly(Parcel parcel, Attempt.Result result) {
        Instant now = clock.instant();
        if (note(parcel, result, null, now) && result.arrived()) {
            health(parcel.endpoint(), true, now);
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

    private void health(Endpoint endpoint, boolean arrived, Instant now) {
        if (arrived && endpoint.failingSince() != null) {
            entities.createQuery("update Endpoint e set e.failingSince = null where e.id = :id")
                    .setParameter("id", endpoint.id())
                    .executeUpdate();
        } else if (!arrived && endpoint.failingSince() == null) {
            entities.createQuery(
                            "update Endpoint e set e.failingSince = :now where e.id = :id and e.failingSince is null")
                    .setParameter("now", now)
                    .setParameter("id", endpoint.id())
                    .executeUpdate();
        } else if (!arrived && isOver(endpoint, now)) {
            endpoints
                    .find(endpoint.environment(), endpoint.id())
                    .filter(each -> !each.isDisabled())
                    .ifPresent(each -> giveUp(each, now));
        }
    }

    private static boolean isOver(Endpoint endpoint, Instant now) {
        return endpoint.failingSince()
                .plus(Retries.patience(endpoint.environment().mode()))
                .isBefore(now);
    }

    private void giveUp(Endpoint endpoint, Instant now) {
        endpoint.giveUp(now);
        endpoints.drop(endpoint);
        givenUp.tell(endpoint);
    }
}
