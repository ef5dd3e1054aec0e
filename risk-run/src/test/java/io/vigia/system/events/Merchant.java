package io.vigia.system.events;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.Platform;

/** A merchant in test mode with Stripe's own Java SDK, only the host replaced. */
record Merchant(StripeClient stripe) {

    static Merchant of(Platform platform) {
        return new Merchant(StripeClient.builder()
                .setApiKey(platform.key("sk_test"))
                .setApiBase(platform.url())
                .build());
    }

    PaymentIntent pay(String card) throws StripeException {
        return stripe.v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(2_000_000L)
                        .setCurrency("cop")
                        .setConfirm(true)
                        .setPaymentMethod(card)
                        .build());
    }

    WebhookEndpoint listen(String url, EnabledEvent... events) throws StripeException {
        var asked = WebhookEndpointCreateParams.builder().setUrl(url);
        for (EnabledEvent event : events) {
            asked.addEnabledEvent(event);
        }
        return stripe.v1().webhookEndpoints().create(asked.build());
    }
}
