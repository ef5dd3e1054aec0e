package io.vigia.service.webhooks.delivery;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.Pages;
import io.vigia.service.webhooks.Endpoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Shows how telling the endpoints of the caller's environment went, and tells again. */
@ApplicationScoped
@Transactional
public class DeliveryService {

    private static final int ATTEMPTS_SHOWN = 30;

    @Inject
    private Caller caller;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Endpoints endpoints;

    @Inject
    private AuditTrail audit;

    @Inject
    private EntityManager entities;

    /**
     * Deliveries, newest first.
     *
     * @param endpointId of this endpoint, or null for all
     * @param eventId of this event, or null for all
     */
    public Page<Delivery> page(String endpointId, String eventId, PageRequest page) {
        caller.require(Permission.WEBHOOKS_READ);
        return new Pages<>(entities, Delivery.class, "whd", caller.environment())
                .with("endpointId", endpointId)
                .with("eventId", eventId)
                .get(page);
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such delivery */
    public Delivery find(String id) {
        caller.require(Permission.WEBHOOKS_READ);
        return existing(id);
    }

    /** The last tries of a delivery, newest first, with what was sent and answered. */
    public List<Attempt> attempts(String id) {
        caller.require(Permission.WEBHOOKS_READ);
        return new Pages<>(entities, Attempt.class, "wha", caller.environment())
                .with("deliveryId", existing(id).id())
                .get(PageRequest.first(ATTEMPTS_SHOWN))
                .items();
    }

    /**
     * Tells an endpoint of an event once more, now.
     *
     * @throws RiskException RESOURCE_MISSING if there is no such delivery, or its endpoint is gone
     */
    public Delivery resend(String id) {
        caller.require(Permission.WEBHOOKS_WRITE);
        Delivery delivery = existing(id);
        new Lookup(caller.environment(), "webhook endpoint", delivery.endpointId(), "endpoint").in(endpoints::find);
        deliveries.again(delivery);
        audit.record("webhook_delivery.resent", delivery.id());
        return delivery;
    }

    private Delivery existing(String id) {
        return new Lookup(caller.environment(), "delivery", id, "id").in(this::stored);
    }

    private Optional<Delivery> stored(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Delivery.class, id))
                .filter(each -> each.environment().equals(environment));
    }
}
