package io.vigia.api.payments;

import io.vigia.service.events.Renderer;
import io.vigia.service.payments.PaymentResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows payments that failed just now in events, with the method at hand. */
@ApplicationScoped
public class PaymentResultRenderer implements Renderer<PaymentResult> {

    @Inject
    private NextAction nextAction;

    @Override
    public Class<PaymentResult> shows() {
        return PaymentResult.class;
    }

    @Override
    public Map<String, Object> render(PaymentResult result) {
        return PaymentIntentJson.of(result.intent(), nextAction, id -> result.declined());
    }
}
