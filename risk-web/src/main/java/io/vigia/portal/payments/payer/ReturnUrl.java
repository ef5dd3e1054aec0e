package io.vigia.portal.payments.payer;

import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.setup.SetupIntent;

/** The merchant's address with what came of the payment in its query, as Stripe.js returns payers. */
final class ReturnUrl {

    private ReturnUrl() {}

    /** @param redirectStatus {@code succeeded} or {@code failed} */
    static String of(PaymentIntent intent, String redirectStatus) {
        return with(intent.terms().returnUrl(), "payment_intent", intent.id(), intent.clientSecret(), redirectStatus);
    }

    static String of(SetupIntent intent, String redirectStatus) {
        return with(intent.terms().returnUrl(), "setup_intent", intent.id(), intent.clientSecret(), redirectStatus);
    }

    private static String with(String url, String kind, String id, String secret, String status) {
        int hash = url.indexOf('#');
        String base = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        return base + (base.indexOf('?') < 0 ? '?' : '&') + kind + "=" + id + "&" + kind + "_client_secret=" + secret
                + "&redirect_status=" + status
                + fragment;
    }
}
