package io.vigia.domain.events;

import io.vigia.domain.kernel.EnvironmentId;
import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to one object.
 *
 * @param type the wire's name, such as {@code payment_intent.succeeded}
 * @param objectId the object it happened to
 * @param at when
 * @param data what a listener needs to know at once: short values by name, nothing personal
 */
public record DomainEvent(
        EnvironmentId environment, String type, String objectId, Instant at, Map<String, String> data) {

    public DomainEvent {
        data = Map.copyOf(data);
    }
}
