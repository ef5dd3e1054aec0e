package io.vigia.api.platform;

import io.vigia.domain.kernel.Metadata;
import java.time.Instant;
import java.util.LinkedHashMap;

/** One object as the wire shows it; members keep their order. */
public final class WireObject extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** Begins an object with an id and a type. */
    public static WireObject of(String id, String object) {
        return new WireObject().with("id", id).with("object", object);
    }

    public WireObject with(String name, Object value) {
        put(name, value);
        return this;
    }

    /** A moment in unix seconds, or null. */
    public WireObject with(String name, Instant moment) {
        put(name, moment == null ? null : moment.getEpochSecond());
        return this;
    }

    public WireObject with(String name, Metadata metadata) {
        put(name, metadata.values());
        return this;
    }
}
