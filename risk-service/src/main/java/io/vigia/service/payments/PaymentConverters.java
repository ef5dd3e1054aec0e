package io.vigia.service.payments;

import io.vigia.domain.payments.CardChecks;
import io.vigia.domain.payments.ChargeDetails;
import io.vigia.domain.payments.PayerDetails;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.Terms;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the parts of payments are stored. */
public final class PaymentConverters {

    private PaymentConverters() {}

    @Converter(autoApply = true)
    public static class TermsText implements AttributeConverter<Terms, String> {
        @Override
        public String convertToDatabaseColumn(Terms value) {
            return Json.textOrNull(value);
        }

        @Override
        public Terms convertToEntityAttribute(String stored) {
            return Json.readOrNull(stored, Terms.class);
        }
    }

    @Converter(autoApply = true)
    public static class FailureText implements AttributeConverter<PaymentFailure, String> {
        @Override
        public String convertToDatabaseColumn(PaymentFailure value) {
            return Json.textOrNull(value);
        }

        @Override
        public PaymentFailure convertToEntityAttribute(String stored) {
            return Json.readOrNull(stored, PaymentFailure.class);
        }
    }

    @Converter(autoApply = true)
    public static class Checks implements AttributeConverter<CardChecks, String> {
        @Override
        public String convertToDatabaseColumn(CardChecks value) {
            return Json.textOrNull(value);
        }

        @Override
        public CardChecks convertToEntityAttribute(String stored) {
            return Json.readOrNull(stored, CardChecks.class);
        }
    }

    @Converter(autoApply = true)
    public static class Payer implements AttributeConverter<PayerDetails, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(PayerDetails value) {
            return Sealed.jsonOrNull(value);
        }

        @Override
        public PayerDetails convertToEntityAttribute(byte[] stored) {
            return Sealed.readOrNull(stored, PayerDetails.class);
        }
    }

    @Converter(autoApply = true)
    public static class OfCharge implements AttributeConverter<ChargeDetails, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(ChargeDetails value) {
            return Sealed.jsonOrNull(value);
        }

        @Override
        public ChargeDetails convertToEntityAttribute(byte[] stored) {
            return Sealed.readOrNull(stored, ChargeDetails.class);
        }
    }
}
