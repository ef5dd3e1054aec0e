package io.vigia.portal.webhooks.events;

import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.service.platform.Caller;
import io.vigia.service.webhooks.EventService;
import io.vigia.service.webhooks.delivery.DeliveryService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One event: the object as it was, because of which request, and who was told. */
@Named
@RequestScoped
public class EventDetailPage {

    @Inject
    EventService service;

    @Inject
    DeliveryService deliveries;

    @Inject
    Caller caller;

    private String id;
    private Event event;

    public Event getEvent() {
        if (event == null) {
            event = service.find(id);
        }
        return event;
    }

    /** What it says, as JSON. */
    public String getBody() {
        return new String(getEvent().body().json(), StandardCharsets.UTF_8);
    }

    /** Who was told, newest first; nobody for those who may not see it. */
    public List<Delivery> getDeliveries() {
        return caller.may(Permission.WEBHOOKS_READ)
                ? deliveries.page(null, getEvent().id(), PageRequest.first(50)).items()
                : List.of();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
