package io.vigia.service.sandbox.network;

import io.vigia.domain.customers.PaymentMethodType;
import jakarta.enterprise.context.ApplicationScoped;

/** The wallet Alipay, to which payers are sent; they can pay there in instalments (Huabei). */
@ApplicationScoped
public class AlipaySimulator extends SimulatedNetwork {

    public AlipaySimulator() {
        super(PaymentMethodType.ALIPAY);
    }
}
