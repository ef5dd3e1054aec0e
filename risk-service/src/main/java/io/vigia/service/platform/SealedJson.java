package io.vigia.service.platform;

import jakarta.persistence.AttributeConverter;

/**
 * Stores a personal value as encrypted JSON. A subclass names {@link AttributeConverter} again with its types:
 * EclipseLink looks for them nowhere else.
 */
public abstract class SealedJson<T> implements AttributeConverter<T, byte[]> {

    private final Class<T> type;

    protected SealedJson(Class<T> type) {
        this.type = type;
    }

    @Override
    public byte[] convertToDatabaseColumn(T value) {
        return value == null ? null : FieldCipher.configured().seal(Json.bytes(value));
    }

    @Override
    public T convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : Json.read(FieldCipher.configured().open(stored), type);
    }
}
