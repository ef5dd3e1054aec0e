package io.vigia.service.payments.methods;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.PaymentIntent;

/** Sees to it that a method which a customer keeps pays for this customer alone. */
public final class Ownership {

    private Ownership() {}

    /** @throws RiskException if the method is another's, or a customer's and the payment names none */
    public static void require(PaymentIntent intent, PaymentMethod method) {
        require(intent.customerId(), method);
    }

    public static void require(String customerId, PaymentMethod method) {
        if (method.customerId() == null || method.customerId().equals(customerId)) {
            return;
        }
        if (customerId == null) {
            throw new RiskException(
                    PaymentError.PAYMENT_METHOD_NEEDS_CUSTOMER,
                    "The PaymentMethod " + method.id() + " belongs to a customer: name the customer to pay with it.",
                    "customer");
        }
        throw new RiskException(
                PaymentError.PAYMENT_METHOD_OF_OTHER_CUSTOMER,
                "The customer does not have a payment method with the ID " + method.id()
                        + ". The payment method must be attached to the customer.",
                "payment_method");
    }
}
