package io.vigia.service.sandbox.network;

import io.vigia.domain.customers.PaymentMethodType;
import jakarta.enterprise.context.ApplicationScoped;

/** The cash network Efecty: payers bring the money and the voucher's number to a counter. */
@ApplicationScoped
public class EfectySimulator extends SimulatedNetwork {

    public EfectySimulator() {
        super(PaymentMethodType.EFECTY);
    }
}
