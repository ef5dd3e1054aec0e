package io.vigia.api.payments;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.platform.Params;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.payments.methods.CardInput;
import io.vigia.service.payments.methods.MethodChoice;

/** Reads which payment method is to pay: {@code payment_method} or {@code payment_method_data}. */
final class MethodRequest {

    private MethodRequest() {}

    /** The choice, or null if none was sent. */
    static MethodChoice read(Params params) {
        String id = params.text("payment_method");
        Params data = params.child("payment_method_data");
        if (data.isEmpty()) {
            return id == null ? null : MethodChoice.existing(id);
        }
        if (id != null) {
            throw RiskException.invalid(
                    "payment_method_data", "You cannot pass both payment_method and payment_method_data.");
        }
        String name = data.required("type");
        PaymentMethodType type = PaymentMethodType.of(name)
                .orElseThrow(() -> new RiskException(
                        KernelError.PARAMETER_INVALID_VALUE,
                        "Invalid payment_method_data[type]: " + shown(name),
                        "payment_method_data[type]"));
        data.text("allow_redisplay");
        data.map("metadata");
        data.child("radar_options").text("session");
        if (data.has(type.wire()) && type != PaymentMethodType.CARD) {
            data.child(type.wire());
        }
        Params card = data.child("card");
        return new MethodChoice(
                null, type, card.text("token"), card(card), AddressJson.readBilling(data.child("billing_details")));
    }

    private static CardInput card(Params card) {
        return card.isEmpty()
                ? null
                : new CardInput(
                        card.text("number", 40),
                        card.integer("exp_month"),
                        card.integer("exp_year"),
                        card.text("cvc", 10));
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
