package io.vigia.api.payments.methods;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.payments.CardChecks;
import java.util.List;

/** A payment method on the wire. */
public final class PaymentMethodJson {

    private PaymentMethodJson() {}

    public static WireObject of(PaymentMethod method) {
        String type = method.type().wire();
        return WireObject.of(method.id(), "payment_method")
                .with("allow_redisplay", method.allowRedisplay())
                .with("billing_details", AddressJson.of(method.billing()))
                .with(type, particulars(method))
                .with("created", method.created())
                .with("customer", method.customerId())
                .with("livemode", method.livemode())
                .with("metadata", method.metadata())
                .with("type", type);
    }

    private static WireObject particulars(PaymentMethod method) {
        return switch (method.type()) {
            case ALIPAY ->
                new WireObject()
                        .with("huabei_installments", method.particulars().installments());
            case CARD_PRESENT ->
                card(method.card()).with("read_method", method.particulars().readMethod());
            default -> method.card() == null ? new WireObject() : card(method.card());
        };
    }

    private static WireObject card(CardDetails card) {
        return new WireObject()
                .with("brand", card.brand())
                .with("checks", checks(new CardChecks(null, null, card.cvcGiven() ? "unchecked" : null)))
                .with("country", card.country())
                .with("display_brand", card.brand())
                .with("exp_month", card.expMonth())
                .with("exp_year", card.expYear())
                .with("fingerprint", card.fingerprint())
                .with("funding", card.funding())
                .with("generated_from", (Object) null)
                .with("last4", card.last4())
                .with(
                        "networks",
                        new WireObject()
                                .with("available", List.of(card.brand()))
                                .with("preferred", (Object) null))
                .with("three_d_secure_usage", new WireObject().with("supported", true))
                .with("wallet", (Object) null);
    }

    public static WireObject checks(CardChecks checks) {
        return new WireObject()
                .with("address_line1_check", checks.line1())
                .with("address_postal_code_check", checks.postalCode())
                .with("cvc_check", checks.cvc());
    }
}
