package io.vigia.api.payments.methods;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows payment methods in events. */
@ApplicationScoped
public class PaymentMethodRenderer implements Renderer<PaymentMethod> {

    @Override
    public Class<PaymentMethod> shows() {
        return PaymentMethod.class;
    }

    @Override
    public Map<String, Object> render(PaymentMethod method) {
        return PaymentMethodJson.of(method);
    }
}
