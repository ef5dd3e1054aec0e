package io.vigia.service.sandbox.network;

import io.vigia.domain.customers.PaymentMethodType;
import jakarta.enterprise.context.ApplicationScoped;

/** PSE, by which payers pay from an account at a bank that they are sent to. */
@ApplicationScoped
public class PseSimulator extends SimulatedNetwork {

    public PseSimulator() {
        super(PaymentMethodType.PSE);
    }
}
