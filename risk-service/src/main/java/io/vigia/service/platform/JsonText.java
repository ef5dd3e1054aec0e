package io.vigia.service.platform;

import jakarta.persistence.AttributeConverter;

/**
 * Stores a value that is not personal as JSON text. A subclass names {@link AttributeConverter} again with its types:
 * EclipseLink looks for them nowhere else.
 */
public abstract class JsonText<T> implements AttributeConverter<T, String> {

    private final Class<T> type;

    protected JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : Json.text(value);
    }

    @Override
    public T convertToEntityAttribute(String stored) {
        return stored == null ? null : Json.read(stored, type);
    }
}
