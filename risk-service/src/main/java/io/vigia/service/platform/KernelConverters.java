package io.vigia.service.platform;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the values that all features use are stored. */
public final class KernelConverters {

    private KernelConverters() {}

    /** A personal text, encrypted. */
    @Converter(autoApply = true)
    public static class Text implements AttributeConverter<PersonalText, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(PersonalText text) {
            return text == null ? null : Sealed.text(text.value());
        }

        @Override
        public PersonalText convertToEntityAttribute(byte[] stored) {
            return stored == null ? null : new PersonalText(Sealed.open(stored));
        }
    }

    /** Metadata; none at all is stored as null. */
    @Converter(autoApply = true)
    public static class MerchantMetadata implements AttributeConverter<Metadata, String> {
        @Override
        public String convertToDatabaseColumn(Metadata metadata) {
            return metadata == null || metadata.values().isEmpty() ? null : Json.text(metadata);
        }

        @Override
        public Metadata convertToEntityAttribute(String stored) {
            return stored == null ? Metadata.EMPTY : Json.read(stored, Metadata.class);
        }
    }
}
