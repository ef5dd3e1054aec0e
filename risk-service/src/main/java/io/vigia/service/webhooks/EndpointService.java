package io.vigia.service.webhooks;

import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.EventTypes;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.Subscription;
import io.vigia.domain.webhooks.WebhookError;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.Caller;
import io.vigia.service.webhooks.channels.Targets;
import io.vigia.service.webhooks.delivery.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** What callers may do with the endpoints of their environment. */
@ApplicationScoped
@Transactional
public class EndpointService {

    /** How long an old secret may go on signing. */
    public static final Duration LONGEST_OVERLAP = Duration.ofDays(7);

    @Inject
    private Caller caller;

    @Inject
    private Endpoints endpoints;

    @Inject
    private Targets targets;

    @Inject
    private SigningSecrets secrets;

    @Inject
    private Outbox outbox;

    @Inject
    private Deliveries deliveries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Makes an endpoint; its secret is told this once.
     *
     * @throws RiskException if the address, or the name of an event, is none, or if there are too many endpoints
     */
    public Endpoint create(Channel channel, Endpoint.Draft draft, Endpoint.Versions versions) {
        caller.require(Permission.WEBHOOKS_WRITE);
        EnvironmentId environment = caller.environment();
        targets.check(channel, environment, draft.url());
        check(draft.events());
        if (endpoints.count(environment) >= Endpoint.MAX_PER_ENVIRONMENT) {
            throw new RiskException(
                    WebhookError.WEBHOOK_LIMIT_REACHED,
                    "You can have up to " + Endpoint.MAX_PER_ENVIRONMENT + " endpoints in each mode.");
        }
        Endpoint endpoint = new Endpoint(
                ids.next("we", clock.instant()), environment, clock.instant(), channel, versions, secrets.next());
        endpoint.describe(draft);
        endpoints.add(endpoint);
        audit.record("webhook_endpoint.created", endpoint.id());
        return endpoint;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such endpoint */
    public Endpoint find(String id) {
        caller.require(Permission.WEBHOOKS_READ);
        return existing(id, "webhook_endpoint");
    }

    /** @param channel those of one channel, or null for all */
    public Page<Endpoint> page(Channel channel, PageRequest page) {
        caller.require(Permission.WEBHOOKS_READ);
        page.requireCursors(this::existing);
        return endpoints.page(caller.environment(), channel, page);
    }

    /** @param change from what is known to what shall be */
    public Endpoint update(String id, UnaryOperator<Endpoint.Draft> change) {
        caller.require(Permission.WEBHOOKS_WRITE);
        Endpoint endpoint = existing(id, "webhook_endpoint");
        Endpoint.Draft draft = change.apply(endpoint.draft());
        if (!draft.disabled() || !draft.url().equals(endpoint.url())) {
            targets.check(endpoint.channel(), caller.environment(), draft.url());
        }
        check(draft.events());
        endpoint.describe(draft);
        if (draft.disabled()) {
            endpoints.drop(endpoint);
        }
        audit.record("webhook_endpoint.updated", endpoint.id());
        return endpoint;
    }

    public Endpoint delete(String id) {
        caller.require(Permission.WEBHOOKS_WRITE);
        Endpoint endpoint = existing(id, "webhook_endpoint");
        endpoints.remove(endpoint);
        audit.record("webhook_endpoint.deleted", endpoint.id());
        return endpoint;
    }

    /**
     * Gives an endpoint another secret; deliveries are signed with both until the overlap ends.
     *
     * @throws RiskException PARAMETER_INVALID_VALUE if the overlap is longer than {@link #LONGEST_OVERLAP}
     */
    public Endpoint roll(String id, Duration overlap) {
        caller.require(Permission.WEBHOOKS_WRITE);
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw RiskException.invalid(
                    "expires_in", "An old secret can go on for up to " + LONGEST_OVERLAP.toSeconds() + " seconds.");
        }
        Endpoint endpoint = existing(id, "webhook_endpoint");
        endpoint.roll(secrets.next(), clock.instant().plus(overlap));
        audit.record("webhook_endpoint.secret_rolled", endpoint.id());
        return endpoint;
    }

    /** Sends an endpoint a ping, whatever it listens for. */
    public Endpoint ping(String id) {
        caller.require(Permission.WEBHOOKS_WRITE);
        Endpoint endpoint = existing(id, "webhook_endpoint");
        deliveries.tell(outbox.record(DomainEvent.of(EventTypes.PING, endpoint, clock.instant())), endpoint);
        return endpoint;
    }

    private static void check(Subscription events) {
        if (events.types().isEmpty()) {
            throw RiskException.invalid("enabled_events", "Name at least one event, or * for all.");
        }
        if (events.unknown() != null) {
            throw RiskException.invalid(
                    "enabled_events[" + events.types().indexOf(events.unknown()) + "]",
                    "Invalid enabled_events: no event is called " + events.unknown() + ".");
        }
    }

    private Endpoint existing(String id, String param) {
        return new Lookup(caller.environment(), "webhook endpoint", id, param).in(endpoints::find);
    }
}
