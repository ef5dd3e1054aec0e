package io.vigia.service.sandbox.network;

import io.vigia.domain.customers.PaymentMethodType;
import jakarta.enterprise.context.ApplicationScoped;

/** The wallet Nequi, which asks payers on their phone. */
@ApplicationScoped
public class NequiSimulator extends SimulatedNetwork {

    public NequiSimulator() {
        super(PaymentMethodType.NEQUI);
    }
}
