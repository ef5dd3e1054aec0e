package io.vigia.api.payments.setup;

import io.vigia.api.payments.NextAction;
import io.vigia.api.payments.methods.PaymentMethodJson;
import io.vigia.api.platform.Errors;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.Terms;
import io.vigia.domain.payments.setup.SetupIntent;
import java.util.function.Function;

/** A setup intent on the wire. */
final class SetupIntentJson {

    private SetupIntentJson() {}

    /** @param methods finds the payment method of a failed attempt */
    static WireObject of(SetupIntent intent, NextAction address, Function<String, PaymentMethod> methods) {
        Terms terms = intent.terms();
        return WireObject.of(intent.id(), "setup_intent")
                .with("application", (Object) null)
                .with("attach_to_self", false)
                .with("automatic_payment_methods", automatic(terms))
                .with("cancellation_reason", intent.cancellationReason())
                .with("client_secret", intent.clientSecret())
                .with("created", intent.created())
                .with("customer", intent.customerId())
                .with("description", terms.description())
                .with("excluded_payment_method_types", (Object) null)
                .with("flow_directions", (Object) null)
                .with("last_setup_error", error(intent.failure(), methods))
                .with("latest_attempt", (Object) null)
                .with("livemode", intent.livemode())
                .with("mandate", (Object) null)
                .with("metadata", intent.metadata())
                .with("next_action", nextAction(intent, address))
                .with("on_behalf_of", (Object) null)
                .with("payment_method", intent.paymentMethodId())
                .with("payment_method_options", options(intent))
                .with("payment_method_types", intent.methodTypes())
                .with("single_use_mandate", (Object) null)
                .with("status", intent.status().wire())
                .with("usage", intent.usage());
    }

    /** The error object of a failed attempt, or null of null. */
    static WireObject error(PaymentFailure failure, Function<String, PaymentMethod> methods) {
        if (failure == null) {
            return null;
        }
        WireObject error = new WireObject().with("code", failure.code());
        if (failure.declineCode() != null) {
            error.with("decline_code", failure.declineCode());
        }
        return error.with("doc_url", Errors.docUrl(failure.code()))
                .with("message", failure.message())
                .with("payment_method", PaymentMethodJson.of(methods.apply(failure.methodId())))
                .with("type", failure.code().startsWith("setup_intent_") ? "invalid_request_error" : "card_error");
    }

    private static WireObject nextAction(SetupIntent intent, NextAction address) {
        if (!intent.awaitsAuthentication()) {
            return null;
        }
        String url = address.url("/pay/setup.xhtml?p=" + intent.clientSecret());
        String back = intent.terms().returnUrl();
        return back == null
                ? new WireObject()
                        .with("type", "use_stripe_sdk")
                        .with(
                                "use_stripe_sdk",
                                new WireObject()
                                        .with("type", "three_d_secure_redirect")
                                        .with("url", url))
                : new WireObject()
                        .with(
                                "redirect_to_url",
                                new WireObject().with("return_url", back).with("url", url))
                        .with("type", "redirect_to_url");
    }

    private static WireObject options(SetupIntent intent) {
        String wanted = intent.terms().threeDSecure();
        return intent.methodTypes().contains("card")
                ? new WireObject()
                        .with(
                                "card",
                                new WireObject()
                                        .with("mandate_options", (Object) null)
                                        .with("network", (Object) null)
                                        .with("request_three_d_secure", wanted == null ? "automatic" : wanted))
                : new WireObject();
    }

    private static WireObject automatic(Terms terms) {
        return terms.automaticMethods() == null
                ? null
                : new WireObject()
                        .with("allow_redirects", terms.redirects() == null ? "always" : terms.redirects())
                        .with("enabled", terms.automaticMethods());
    }
}
