package io.vigia.service.platform;

import io.vigia.domain.audit.SealedBody;
import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.Shipping;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** How personal values are stored: encrypted, always, because of their type. */
public final class SealedConverters {

    private SealedConverters() {}

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

    @Converter(autoApply = true)
    public static class Body implements AttributeConverter<SealedBody, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(SealedBody body) {
            return body == null ? null : FieldCipher.configured().seal(Deflate.pack(body.bytes()));
        }

        @Override
        public SealedBody convertToEntityAttribute(byte[] stored) {
            return stored == null
                    ? null
                    : new SealedBody(Deflate.unpack(FieldCipher.configured().open(stored)));
        }
    }

    /** A value as encrypted JSON. */
    public abstract static class AsJson<T> implements AttributeConverter<T, byte[]> {

        private final Class<T> type;

        protected AsJson(Class<T> type) {
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

    @Converter(autoApply = true)
    public static class PostalAddress extends AsJson<Address> {
        public PostalAddress() {
            super(Address.class);
        }
    }

    @Converter(autoApply = true)
    public static class Billing extends AsJson<BillingDetails> {
        public Billing() {
            super(BillingDetails.class);
        }
    }

    @Converter(autoApply = true)
    public static class Delivery extends AsJson<Shipping> {
        public Delivery() {
            super(Shipping.class);
        }
    }
}
