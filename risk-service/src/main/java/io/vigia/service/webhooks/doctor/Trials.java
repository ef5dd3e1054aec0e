package io.vigia.service.webhooks.doctor;

import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.EventTypes;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.webhooks.Endpoints;
import io.vigia.service.webhooks.delivery.Deliveries;
import io.vigia.service.webhooks.delivery.Notes;
import io.vigia.service.webhooks.delivery.Parcel;
import io.vigia.service.webhooks.delivery.WebhookCarrier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The parts of an examination that touch the database, each a transaction of its own, so that none waits for a server. */
@ApplicationScoped
public class Trials {

    private static final int DELIVERIES = 100;

    @Inject
    private EntityManager entities;

    @Inject
    private Endpoints endpoints;

    @Inject
    private Outbox outbox;

    @Inject
    private Deliveries deliveries;

    @Inject
    private WebhookCarrier carrier;

    @Inject
    private Notes notes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @RealTime
    private Clock world;

    @Transactional
    Endpoint patient(EnvironmentId environment, String id) {
        Endpoint endpoint = new Lookup(environment, "webhook endpoint", id, "id")
                .in((scope, wanted) -> endpoints.find(scope, wanted).filter(each -> each.channel() == Channel.WEBHOOK));
        audit.record("webhook_endpoint.examined", id);
        return endpoint;
    }

    /** How the tries of the last {@value #DELIVERIES} deliveries went, commonest first. */
    @Transactional
    List<Past> past(Endpoint endpoint) {
        List<String> last = entities.createQuery(
                        "select d.id from Delivery d where d.endpointId = :endpoint order by d.id desc", String.class)
                .setParameter("endpoint", endpoint.id())
                .setMaxResults(DELIVERIES)
                .getResultList();
        if (last.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery(
                        "select a.failure, a.httpStatus, count(a), max(a.created) from Attempt a"
                                + " where a.deliveryId in :deliveries group by a.failure, a.httpStatus",
                        Object[].class)
                .setParameter("deliveries", last)
                .getResultList()
                .stream()
                .map(row -> new Past(
                        row[0] == null ? null : FailureKind.valueOf((String) row[0]),
                        (Integer) row[1],
                        (Long) row[2],
                        (Instant) row[3]))
                .sorted(Comparator.comparingLong(Past::count).reversed())
                .toList();
    }

    /** A ping is on its way, and whoever asked carries it. */
    @Transactional
    Parcel ping(EnvironmentId environment, String id) {
        Endpoint endpoint = new Lookup(environment, "webhook endpoint", id, "id").in(endpoints::find);
        return deliveries.trial(outbox.record(DomainEvent.of(EventTypes.PING, endpoint, clock.instant())), endpoint);
    }

    /** Carries it, exactly as the job carries deliveries, and keeps what came of it; in no transaction. */
    Attempt.Result carry(Parcel parcel) {
        Attempt.Result result = carrier.carry(parcel, world.instant());
        notes.keepOnly(parcel, result);
        return result;
    }
}
