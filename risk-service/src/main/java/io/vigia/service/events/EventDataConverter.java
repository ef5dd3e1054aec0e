package io.vigia.service.events;

import io.vigia.domain.events.EventData;
import io.vigia.service.platform.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores what an event carries as JSON. */
@Converter(autoApply = true)
public class EventDataConverter implements AttributeConverter<EventData, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(EventData data) {
        return Json.bytes(data);
    }

    @Override
    public EventData convertToEntityAttribute(byte[] stored) {
        return Json.read(stored, EventData.class);
    }
}
