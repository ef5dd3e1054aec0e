package io.vigia.api.payments.methods;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.platform.Params;
import io.vigia.domain.customers.Particulars;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.payments.methods.CardInput;
import io.vigia.service.payments.methods.MethodChoice;
import java.util.List;
import java.util.Set;

/** Reads which payment method is to pay: {@code payment_method} or {@code payment_method_data}; or what a new one is. */
public final class MethodRequest {

    private static final Set<Long> HUABEI = Set.of(3L, 6L, 12L);
    private static final List<String> READ_METHODS = List.of(
            "contact_emv",
            "contactless_emv",
            "contactless_magstripe_mode",
            "magnetic_stripe_fallback",
            "magnetic_stripe_track2",
            "manual_entry");

    private MethodRequest() {}

    /** The choice, or null if none was sent. */
    public static MethodChoice read(Params params) {
        String id = params.text("payment_method");
        Params data = params.child("payment_method_data");
        if (data.isEmpty()) {
            return id == null ? null : MethodChoice.existing(id);
        }
        if (id != null) {
            throw RiskException.invalid(
                    "payment_method_data", "You cannot pass both payment_method and payment_method_data.");
        }
        data.text("allow_redisplay");
        data.map("metadata");
        return readNew(data);
    }

    /** A method that is described by these parameters. */
    static MethodChoice readNew(Params data) {
        String name = data.required("type");
        PaymentMethodType type = PaymentMethodType.of(name).orElseThrow(() -> unknown(data.full("type"), name));
        data.child("radar_options").text("session");
        Params own = data.child(type.wire());
        Params card = type == PaymentMethodType.CARD_PRESENT ? own : data.child("card");
        Particulars particulars = particulars(type, own);
        return new MethodChoice(
                null,
                type,
                card.text("token"),
                card(card),
                AddressJson.readBilling(data.child("billing_details")),
                card.full("token"),
                particulars);
    }

    private static Particulars particulars(PaymentMethodType type, Params own) {
        return switch (type) {
            case ALIPAY -> new Particulars(huabei(own), null);
            case CARD_PRESENT -> new Particulars(null, own.oneOf("read_method", READ_METHODS));
            default -> Particulars.NONE;
        };
    }

    private static Integer huabei(Params alipay) {
        Long parts = alipay.integer("huabei_installments");
        if (parts != null && !HUABEI.contains(parts)) {
            throw RiskException.invalid(
                    alipay.full("huabei_installments"), "Huabei takes 3, 6 or 12 instalments, not " + parts + ".");
        }
        return parts == null ? null : parts.intValue();
    }

    /** A type, or null if none was sent. */
    static PaymentMethodType type(Params params, String name) {
        String wire = params.text(name);
        return wire == null ? null : PaymentMethodType.of(wire).orElseThrow(() -> unknown(params.full(name), wire));
    }

    /** A new card. */
    public static MethodChoice newCard(Params card) {
        return new MethodChoice(null, PaymentMethodType.CARD, null, card(card), AddressJson.readBilling(card));
    }

    static CardInput card(Params card) {
        return card.isEmpty()
                ? null
                : new CardInput(
                        card.text("number", 40),
                        card.integer("exp_month"),
                        card.integer("exp_year"),
                        card.text("cvc", 10));
    }

    private static RiskException unknown(String param, String name) {
        return new RiskException(KernelError.PARAMETER_INVALID_VALUE, "Invalid " + param + ": " + shown(name), param);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
