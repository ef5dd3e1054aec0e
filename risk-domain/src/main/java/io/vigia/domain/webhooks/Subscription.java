package io.vigia.domain.webhooks;

import io.vigia.domain.events.EventTypes;
import java.io.Serializable;
import java.util.List;

/**
 * What an endpoint listens for.
 *
 * @param types names of events, or {@code *} alone for all
 */
public record Subscription(List<String> types) implements Serializable {

    public static final String ALL = "*";

    public Subscription {
        types = List.copyOf(types);
    }

    /** Whether an event of this type is meant. A ping is sent on request only, and to whom it is meant for. */
    public boolean covers(String type) {
        return types.contains(type) || types.contains(ALL) && !type.equals(EventTypes.PING);
    }

    /** The first name that no event has, or null if all are good. */
    public String unknown() {
        return types.stream()
                .filter(type -> !type.equals(ALL) && !EventTypes.isKnown(type))
                .findFirst()
                .orElse(null);
    }
}
