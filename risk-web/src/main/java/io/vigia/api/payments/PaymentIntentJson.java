package io.vigia.api.payments;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.payments.methods.PaymentMethodJson;
import io.vigia.api.platform.Errors;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.Terms;
import java.util.function.Function;

/** A payment intent on the wire. */
final class PaymentIntentJson {

    private PaymentIntentJson() {}

    /** @param methods finds the payment method of a failed attempt */
    static WireObject of(PaymentIntent intent, NextAction actions, Function<String, PaymentMethod> methods) {
        Terms terms = intent.terms();
        return WireObject.of(intent.id(), "payment_intent")
                .with("allowed_payment_method_types", intent.methodTypes())
                .with("amount", intent.amount().minor())
                .with("amount_capturable", intent.amountCapturable())
                .with("amount_details", new WireObject().with("tip", new WireObject()))
                .with("amount_received", intent.amountReceived())
                .with("application", (Object) null)
                .with("application_fee_amount", (Object) null)
                .with("automatic_payment_methods", automatic(terms))
                .with("canceled_at", intent.canceledAt())
                .with("cancellation_reason", intent.cancellationReason())
                .with("capture_method", intent.captureMethod())
                .with("client_secret", intent.clientSecret())
                .with("confirmation_method", terms.confirmationMethod())
                .with("created", intent.created())
                .with("currency", intent.amount().currency())
                .with("customer", intent.customerId())
                .with("description", terms.description())
                .with("excluded_payment_method_types", (Object) null)
                .with("last_payment_error", error(intent.failure(), methods))
                .with("latest_charge", intent.latestChargeId())
                .with("livemode", intent.livemode())
                .with("metadata", intent.metadata())
                .with("next_action", actions.of(intent))
                .with("on_behalf_of", (Object) null)
                .with("payment_method", intent.paymentMethodId())
                .with("payment_method_options", options(intent))
                .with("payment_method_types", intent.methodTypes())
                .with("processing", (Object) null)
                .with("receipt_email", intent.payer().receiptEmail())
                .with("review", review(intent))
                .with("setup_future_usage", terms.setupFutureUsage())
                .with("shipping", AddressJson.of(intent.payer().shipping()))
                .with("source", (Object) null)
                .with("statement_descriptor", terms.statementDescriptor())
                .with("statement_descriptor_suffix", terms.statementDescriptorSuffix())
                .with("status", intent.status().wire())
                .with("transfer_data", (Object) null)
                .with("transfer_group", terms.transferGroup());
    }

    /** The review of the latest attempt, be it open or closed, or null. */
    private static String review(PaymentIntent intent) {
        return intent.outcome() == OutcomeType.MANUAL_REVIEW && intent.latestChargeId() != null
                ? Charge.reviewOf(intent.latestChargeId())
                : null;
    }

    /** The error object of a failed attempt, or null of null. */
    static WireObject error(PaymentFailure failure, Function<String, PaymentMethod> methods) {
        if (failure == null) {
            return null;
        }
        WireObject error = new WireObject();
        if (failure.chargeId() != null) {
            error.with("charge", failure.chargeId());
        }
        error.with("code", failure.code());
        if (failure.declineCode() != null) {
            error.with("decline_code", failure.declineCode());
        }
        return error.with("doc_url", Errors.docUrl(failure.code()))
                .with("message", failure.message())
                .with("payment_method", PaymentMethodJson.of(methods.apply(failure.methodId())))
                .with("type", failure.code().startsWith("payment_") ? "invalid_request_error" : "card_error");
    }

    private static WireObject options(PaymentIntent intent) {
        WireObject options = new WireObject();
        for (String type : intent.methodTypes()) {
            options.with(
                    type,
                    switch (type) {
                        case "card" -> cardOptions(intent.terms());
                        case "efecty" ->
                            new WireObject()
                                    .with("expires_after_days", intent.terms().voucherDays());
                        default -> new WireObject();
                    });
        }
        return options;
    }

    private static WireObject cardOptions(Terms terms) {
        String wanted = terms.threeDSecure();
        return new WireObject()
                .with("installments", (Object) null)
                .with("mandate_options", (Object) null)
                .with("network", (Object) null)
                .with("request_three_d_secure", wanted == null ? "automatic" : wanted);
    }

    private static WireObject automatic(Terms terms) {
        return terms.automaticMethods() == null
                ? null
                : new WireObject()
                        .with("allow_redirects", terms.redirects() == null ? "always" : terms.redirects())
                        .with("enabled", terms.automaticMethods());
    }
}
