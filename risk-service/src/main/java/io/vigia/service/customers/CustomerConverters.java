package io.vigia.service.customers;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.Shipping;
import io.vigia.service.platform.JsonText;
import io.vigia.service.platform.SealedJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the parts of customers and payment methods are stored. */
public final class CustomerConverters {

    private CustomerConverters() {}

    @Converter(autoApply = true)
    public static class Card extends JsonText<CardDetails> implements AttributeConverter<CardDetails, String> {
        public Card() {
            super(CardDetails.class);
        }
    }

    @Converter(autoApply = true)
    public static class PostalAddress extends SealedJson<Address> implements AttributeConverter<Address, byte[]> {
        public PostalAddress() {
            super(Address.class);
        }
    }

    @Converter(autoApply = true)
    public static class Billing extends SealedJson<BillingDetails>
            implements AttributeConverter<BillingDetails, byte[]> {
        public Billing() {
            super(BillingDetails.class);
        }
    }

    @Converter(autoApply = true)
    public static class Delivery extends SealedJson<Shipping> implements AttributeConverter<Shipping, byte[]> {
        public Delivery() {
            super(Shipping.class);
        }
    }
}
