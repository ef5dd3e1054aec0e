package io.vigia.api.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Writes objects of the wire: maps and lists, nulls included. */
public final class Wire {

    /** The version whose shapes are answered to callers who name none. */
    public static final String API_VERSION = "2026-10-28.endive";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Wire() {}

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
