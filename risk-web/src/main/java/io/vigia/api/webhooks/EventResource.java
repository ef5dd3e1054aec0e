package io.vigia.api.webhooks;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.webhooks.EventFilter;
import io.vigia.service.webhooks.EventService;
import io.vigia.service.webhooks.EventShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** {@code /v1/events}. Who asks is shown them in the version they speak. */
@Path("/events")
@ApplicationScoped
public class EventResource {

    private static final int MOST_TYPES = 20;

    @Inject
    private EventService events;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list() {
        return posting.read(() -> {
            Page<Event> page = events.page(filter(request.params()), Listing.page(request.params()));
            Map<String, Long> pending = events.pending(page.items());
            return Listing.of(request.path(), page, event -> json(event, pending));
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> {
            Event event = events.find(id);
            return json(event, events.pending(List.of(event)));
        });
    }

    private static EventFilter filter(Params params) {
        String type = params.text("type", 100);
        List<String> types = params.has("types") ? params.list("types") : null;
        if (type != null && types != null) {
            throw RiskException.invalid("types", "You cannot specify both type and types.");
        }
        if (types != null && types.size() > MOST_TYPES) {
            throw RiskException.invalid("types", "You can name up to " + MOST_TYPES + " types.");
        }
        return new EventFilter(
                type == null ? types : List.of(type), params.text("object_id", 64), params.bool("delivery_success"));
    }

    private WireObject json(Event event, Map<String, Long> pending) {
        WireObject json = new WireObject();
        json.putAll(EventShape.of(event, request.version(), pending.getOrDefault(event.id(), 0L)));
        return json;
    }
}
