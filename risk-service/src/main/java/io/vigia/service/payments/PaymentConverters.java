package io.vigia.service.payments;

import io.vigia.domain.payments.CardChecks;
import io.vigia.domain.payments.ChargeDetails;
import io.vigia.domain.payments.PayerDetails;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.Terms;
import io.vigia.service.platform.JsonText;
import io.vigia.service.platform.SealedJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the parts of payments are stored. */
public final class PaymentConverters {

    private PaymentConverters() {}

    @Converter(autoApply = true)
    public static class TermsText extends JsonText<Terms> implements AttributeConverter<Terms, String> {
        public TermsText() {
            super(Terms.class);
        }
    }

    @Converter(autoApply = true)
    public static class FailureText extends JsonText<PaymentFailure>
            implements AttributeConverter<PaymentFailure, String> {
        public FailureText() {
            super(PaymentFailure.class);
        }
    }

    @Converter(autoApply = true)
    public static class Checks extends JsonText<CardChecks> implements AttributeConverter<CardChecks, String> {
        public Checks() {
            super(CardChecks.class);
        }
    }

    @Converter(autoApply = true)
    public static class Payer extends SealedJson<PayerDetails> implements AttributeConverter<PayerDetails, byte[]> {
        public Payer() {
            super(PayerDetails.class);
        }
    }

    @Converter(autoApply = true)
    public static class OfCharge extends SealedJson<ChargeDetails>
            implements AttributeConverter<ChargeDetails, byte[]> {
        public OfCharge() {
            super(ChargeDetails.class);
        }
    }
}
