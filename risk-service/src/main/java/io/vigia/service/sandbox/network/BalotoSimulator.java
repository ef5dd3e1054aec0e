package io.vigia.service.sandbox.network;

import io.vigia.domain.customers.PaymentMethodType;
import jakarta.enterprise.context.ApplicationScoped;

/** The cash network Baloto: payers bring the money and the voucher's number to a counter. */
@ApplicationScoped
public class BalotoSimulator extends SimulatedNetwork {

    public BalotoSimulator() {
        super(PaymentMethodType.BALOTO);
    }
}
