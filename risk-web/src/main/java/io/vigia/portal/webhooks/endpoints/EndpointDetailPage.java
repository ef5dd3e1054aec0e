package io.vigia.portal.webhooks.endpoints;

import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.portal.platform.Notices;
import io.vigia.service.platform.Caller;
import io.vigia.service.webhooks.EndpointService;
import io.vigia.service.webhooks.delivery.DeliveryService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;

/** One endpoint: what it listens for, what it was told lately, and changing it. */
@Named
@RequestScoped
public class EndpointDetailPage {

    private static final String LIST = "/portal/webhooks/endpoints/list";
    private static final String HERE = "/portal/webhooks/endpoints/detail?id=";
    private static final Duration OVERLAP = Duration.ofDays(1);

    @Inject
    EndpointService service;

    @Inject
    DeliveryService deliveries;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String id;
    private Endpoint endpoint;
    private Endpoint rolled;
    private List<Delivery> latest;

    /** Reads the address, or the form that carries it on, before any part of the page asks what it is about. */
    @PostConstruct
    void read() {
        id = request.getParameter("id");
    }

    public Endpoint getEndpoint() {
        if (endpoint == null) {
            endpoint = service.find(id);
        }
        return endpoint;
    }

    /** The names of the events that it listens for. */
    public String getListensFor() {
        return String.join(", ", getEndpoint().events().types());
    }

    /** The latest deliveries, newest first. */
    public List<Delivery> getDeliveries() {
        if (latest == null) {
            latest = deliveries
                    .page(getEndpoint().id(), null, PageRequest.first(50))
                    .items();
        }
        return latest;
    }

    public boolean isEditable() {
        return caller.may(Permission.WEBHOOKS_WRITE);
    }

    public void ping() {
        service.ping(id);
        notices.good("endpoints.pinged");
        notices.goTo(HERE + id);
    }

    /** Switches it on or off. */
    public void turn() {
        service.update(
                id,
                known -> new Endpoint.Draft(
                        known.url(), known.description(), known.events(), !known.disabled(), known.metadata()));
        notices.good("endpoints.changed");
        notices.goTo(HERE + id);
    }

    /** Gives it another secret and shows it, this once. */
    public void roll() {
        rolled = service.roll(id, OVERLAP);
        endpoint = rolled;
    }

    public void delete() {
        service.delete(id);
        notices.good("endpoints.deleted");
        notices.goTo(LIST);
    }

    /** The endpoint if its secret was changed just now, or null. */
    public Endpoint getRolled() {
        return rolled;
    }
}
