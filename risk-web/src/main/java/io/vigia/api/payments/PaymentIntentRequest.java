package io.vigia.api.payments;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.customers.Emails;
import io.vigia.api.platform.Params;
import io.vigia.domain.customers.Shipping;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PayerDetails;
import io.vigia.domain.payments.PaymentRequest;
import io.vigia.domain.payments.Terms;
import io.vigia.domain.signals.RiskContext;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Lays what a request says of a payment over what is known. */
final class PaymentIntentRequest {

    private static final int MAX_SESSION = 100;

    private static final List<String> CAPTURE = List.of("automatic", "automatic_async", "manual");
    private static final List<String> METHODS =
            List.of("card", "efecty", "baloto", "pse", "nequi", "alipay", "card_present");
    private static final Set<String> IN_PESOS_ALONE = Set.of("efecty", "baloto", "pse", "nequi");
    private static final PaymentRequest NEW = new PaymentRequest(
            null, "automatic", METHODS.subList(0, 1), null, Terms.EMPTY, PayerDetails.EMPTY, Metadata.EMPTY);

    private final Params params;

    PaymentIntentRequest(Params params) {
        this.params = params;
    }

    /** A new payment: amount and currency must be there. */
    PaymentRequest create() {
        params.required("amount");
        params.required("currency");
        return over(NEW);
    }

    /** The same without what only a payment intent knows. */
    PaymentRequest createCharge(boolean capture) {
        params.required("amount");
        params.required("currency");
        return new PaymentRequest(
                amount(null),
                capture ? "automatic" : "manual",
                NEW.methodTypes(),
                params.text("customer"),
                new TermsRequest(params).ofCharge(),
                payer(NEW.payer()),
                params.metadata(Metadata.EMPTY));
    }

    /** @throws RiskException if a parameter does not fit */
    PaymentRequest over(PaymentRequest known) {
        Terms terms = new TermsRequest(params).over(known.terms());
        Money amount = amount(known.amount());
        List<String> methods = methods(known.methodTypes(), amount);
        return new PaymentRequest(
                amount,
                params.isMissing("capture_method") ? known.captureMethod() : params.oneOf("capture_method", CAPTURE),
                methods,
                params.has("customer") ? params.text("customer") : known.customerId(),
                terms,
                payer(known.payer()),
                params.metadata(known.metadata()));
    }

    private Money amount(Money known) {
        return AmountRequest.over(params, known);
    }

    private List<String> methods(List<String> known, Money amount) {
        if (params.has("payment_method_types") && params.has("automatic_payment_methods")) {
            throw RiskException.invalid(
                    "payment_method_types",
                    "You may only specify one of these parameters: automatic_payment_methods, payment_method_types.");
        }
        String name = params.has("payment_method_types") ? "payment_method_types" : "allowed_payment_method_types";
        List<String> sent = params.has(name) ? params.list(name) : List.of();
        List<String> methods = sent.isEmpty()
                ? defaultMethods(known, amount)
                : sent.stream().distinct().toList();
        for (String method : methods) {
            if (!METHODS.contains(method)) {
                throw RiskException.invalid(
                        name, "Invalid " + name + ": must be one of " + String.join(", ", METHODS) + ".");
            }
            if (IN_PESOS_ALONE.contains(method) && !amount.currency().equals("cop")) {
                throw RiskException.invalid(
                        "currency",
                        "The currency provided (" + amount.currency() + ") is invalid for " + method + ": use cop.");
            }
        }
        return methods;
    }

    private List<String> defaultMethods(List<String> known, Money amount) {
        boolean automatic =
                Boolean.TRUE.equals(params.child("automatic_payment_methods").bool("enabled"));
        return automatic && amount.currency().equals("cop") ? METHODS.subList(0, 2) : known;
    }

    private PayerDetails payer(PayerDetails known) {
        RiskContext sent = RiskContextRequest.read(params.child("risk_context"));
        return new PayerDetails(
                changed("receipt_email", known.receiptEmail(), () -> Emails.read(params, "receipt_email")),
                changed("shipping", known.shipping(), this::shipping),
                inSession(sent == null ? known.context() : sent));
    }

    /** Stripe's SDKs name the session of the payment, or that of the method it is paid with. */
    private RiskContext inSession(RiskContext context) {
        String ofPayment = params.child("radar_options").text("session", MAX_SESSION);
        String ofMethod =
                params.child("payment_method_data").child("radar_options").text("session", MAX_SESSION);
        String session = ofPayment != null ? ofPayment : ofMethod;
        return session == null ? context : (context == null ? RiskContext.EMPTY : context).in(session);
    }

    private Shipping shipping() {
        return AddressJson.readShipping(params.child("shipping"));
    }

    private <T> T changed(String name, T known, Supplier<T> sent) {
        return params.has(name) ? sent.get() : known;
    }
}
