package io.vigia.service.webhooks;

import io.vigia.domain.events.Event;
import io.vigia.service.platform.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** An event as the wire shows it, in answers and in deliveries alike. */
public final class EventShape {

    private EventShape() {}

    /**
     * The wire's event.
     *
     * @param version in which it is shown; SDKs read {@code data.object} only if they know it
     * @param pending how many endpoints have still to hear of it
     */
    public static Map<String, Object> of(Event event, String version, long pending) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", event.id());
        shape.put("object", "event");
        shape.put("api_version", version);
        shape.put("created", event.created().getEpochSecond());
        shape.put("data", Json.read(event.body().json(), Map.class));
        shape.put("livemode", event.livemode());
        shape.put("pending_webhooks", pending);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("id", event.cause().requestId());
        request.put("idempotency_key", event.cause().idempotencyKey());
        shape.put("request", request);
        shape.put("type", event.type());
        return shape;
    }
}
