package io.vigia.service.events;

import io.vigia.domain.events.EventBody;
import io.vigia.service.platform.FieldCipher;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores what an event says packed and encrypted. */
@Converter(autoApply = true)
public class EventBodyConverter implements AttributeConverter<EventBody, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(EventBody body) {
        return FieldCipher.configured().seal(SnapshotPacking.pack(body.json()));
    }

    @Override
    public EventBody convertToEntityAttribute(byte[] stored) {
        return new EventBody(SnapshotPacking.unpack(FieldCipher.configured().open(stored)));
    }
}
