package io.vigia.service.platform;

import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.events.EventData;
import io.vigia.domain.kernel.Metadata;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** How values that are not personal are stored: as JSON. */
public final class JsonConverters {

    private JsonConverters() {}

    /** A value as JSON text. */
    public abstract static class AsText<T> implements AttributeConverter<T, String> {

        private final Class<T> type;

        protected AsText(Class<T> type) {
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

    @Converter(autoApply = true)
    public static class Card extends AsText<CardDetails> {
        public Card() {
            super(CardDetails.class);
        }
    }

    /** Metadata; none at all is stored as null. */
    @Converter(autoApply = true)
    public static class MerchantMetadata extends AsText<Metadata> {
        public MerchantMetadata() {
            super(Metadata.class);
        }

        @Override
        public String convertToDatabaseColumn(Metadata metadata) {
            return metadata == null || metadata.values().isEmpty() ? null : super.convertToDatabaseColumn(metadata);
        }

        @Override
        public Metadata convertToEntityAttribute(String stored) {
            return stored == null ? Metadata.EMPTY : super.convertToEntityAttribute(stored);
        }
    }

    @Converter(autoApply = true)
    public static class Event implements AttributeConverter<EventData, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(EventData data) {
            return Json.text(data).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public EventData convertToEntityAttribute(byte[] stored) {
            return Json.read(stored, EventData.class);
        }
    }
}
