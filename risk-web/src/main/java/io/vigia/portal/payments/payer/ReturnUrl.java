package io.vigia.portal.payments.payer;

import io.vigia.domain.payments.PaymentIntent;

/** The merchant's address with what came of the payment in its query, as Stripe.js returns payers. */
final class ReturnUrl {

    private ReturnUrl() {}

    /** @param redirectStatus {@code succeeded} or {@code failed} */
    static String of(PaymentIntent intent, String redirectStatus) {
        String url = intent.terms().returnUrl();
        int hash = url.indexOf('#');
        String base = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        return base + (base.indexOf('?') < 0 ? '?' : '&') + "payment_intent=" + intent.id()
                + "&payment_intent_client_secret=" + intent.clientSecret() + "&redirect_status=" + redirectStatus
                + fragment;
    }
}
