package io.vigia.service.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Writes snapshots: as on the wire, members that are null are written too. */
public final class SnapshotJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SnapshotJson() {}

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
