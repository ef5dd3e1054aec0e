package io.vigia.service.payments;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.payments.PaymentIntent;

/**
 * What came of a request about a payment.
 *
 * @param declined the method that was declined or blocked just now, or null if nothing was
 */
public record PaymentResult(PaymentIntent intent, PaymentMethod declined) {

    static PaymentResult of(PaymentIntent intent) {
        return new PaymentResult(intent, null);
    }
}
