package io.vigia.service.sandbox.network;

import io.vigia.domain.customers.PaymentMethodType;
import jakarta.enterprise.context.ApplicationScoped;

/** Alipay, whose payers are sent to their wallet and may pay in parts with Huabei. */
@ApplicationScoped
public class AlipaySimulator extends SimulatedNetwork {

    public AlipaySimulator() {
        super(PaymentMethodType.ALIPAY);
    }
}
