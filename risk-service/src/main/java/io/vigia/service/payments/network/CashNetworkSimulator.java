package io.vigia.service.payments.network;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.payments.PaymentIntent;
import jakarta.enterprise.context.ApplicationScoped;

/** The cash network of test mode: it accepts every number and waits for the payer. */
@ApplicationScoped
public class CashNetworkSimulator implements PaymentNetwork {

    @Override
    public boolean carries(PaymentIntent intent, PaymentMethod method) {
        return !intent.livemode() && method.type() == PaymentMethodType.EFECTY;
    }

    @Override
    public boolean wantsAuthentication(PaymentIntent intent, PaymentMethod method) {
        return false;
    }

    @Override
    public Answer authorize(PaymentIntent intent, PaymentMethod method) {
        return Answer.awaitingCash();
    }
}
