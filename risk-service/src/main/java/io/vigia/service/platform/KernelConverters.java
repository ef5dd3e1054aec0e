package io.vigia.service.platform;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** How the values that all features use are stored. */
public final class KernelConverters {

    private KernelConverters() {}

    /** A personal text, encrypted. */
    @Converter(autoApply = true)
    public static class Text implements AttributeConverter<PersonalText, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(PersonalText text) {
            return text == null
                    ? null
                    : FieldCipher.configured().seal(text.value().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public PersonalText convertToEntityAttribute(byte[] stored) {
            return stored == null
                    ? null
                    : new PersonalText(new String(FieldCipher.configured().open(stored), StandardCharsets.UTF_8));
        }
    }

    /** Metadata; none at all is stored as null. */
    @Converter(autoApply = true)
    public static class MerchantMetadata extends JsonText<Metadata> implements AttributeConverter<Metadata, String> {
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
}
