package io.vigia.service.customers;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.CustomerSettings;
import io.vigia.domain.customers.Particulars;
import io.vigia.domain.customers.Shipping;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the parts of customers and payment methods are stored. */
public final class CustomerConverters {

    private CustomerConverters() {}

    @Converter(autoApply = true)
    public static class Card implements AttributeConverter<CardDetails, String> {
        @Override
        public String convertToDatabaseColumn(CardDetails value) {
            return Json.textOrNull(value);
        }

        @Override
        public CardDetails convertToEntityAttribute(String stored) {
            return Json.readOrNull(stored, CardDetails.class);
        }
    }

    @Converter(autoApply = true)
    public static class ParticularsText implements AttributeConverter<Particulars, String> {
        @Override
        public String convertToDatabaseColumn(Particulars value) {
            return Json.textOrNull(value);
        }

        @Override
        public Particulars convertToEntityAttribute(String stored) {
            return Json.readOrNull(stored, Particulars.class);
        }
    }

    @Converter(autoApply = true)
    public static class Settings implements AttributeConverter<CustomerSettings, String> {
        @Override
        public String convertToDatabaseColumn(CustomerSettings value) {
            return CustomerSettings.EMPTY.equals(value) ? null : Json.textOrNull(value);
        }

        @Override
        public CustomerSettings convertToEntityAttribute(String stored) {
            return stored == null ? CustomerSettings.EMPTY : Json.read(stored, CustomerSettings.class);
        }
    }

    @Converter(autoApply = true)
    public static class PostalAddress implements AttributeConverter<Address, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(Address value) {
            return Sealed.jsonOrNull(value);
        }

        @Override
        public Address convertToEntityAttribute(byte[] stored) {
            return Sealed.readOrNull(stored, Address.class);
        }
    }

    @Converter(autoApply = true)
    public static class Billing implements AttributeConverter<BillingDetails, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(BillingDetails value) {
            return Sealed.jsonOrNull(value);
        }

        @Override
        public BillingDetails convertToEntityAttribute(byte[] stored) {
            return Sealed.readOrNull(stored, BillingDetails.class);
        }
    }

    @Converter(autoApply = true)
    public static class Delivery implements AttributeConverter<Shipping, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(Shipping value) {
            return Sealed.jsonOrNull(value);
        }

        @Override
        public Shipping convertToEntityAttribute(byte[] stored) {
            return Sealed.readOrNull(stored, Shipping.class);
        }
    }
}
