package io.vigia.api.payments;

import io.vigia.domain.payments.PaymentIntent;
import io.vigia.service.customers.KnownMethods;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows payments in events. Only one that failed in an earlier request asks for the method it failed with. */
@ApplicationScoped
public class PaymentIntentRenderer implements Renderer<PaymentIntent> {

    @Inject
    private NextAction nextAction;

    @Inject
    private KnownMethods methods;

    @Override
    public Class<PaymentIntent> shows() {
        return PaymentIntent.class;
    }

    @Override
    public Map<String, Object> render(PaymentIntent intent) {
        return PaymentIntentJson.of(intent, nextAction, id -> methods.of(intent.environment(), id));
    }
}
