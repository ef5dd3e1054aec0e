package io.vigia.service.payments.methods;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.service.customers.MethodKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps methods for customers after asking their issuers. */
@ApplicationScoped
public class KeptMethods implements MethodKeeping {

    @Inject
    private MethodMaker maker;

    @Inject
    private MethodKeeper keeper;

    @Inject
    private Clock clock;

    @Override
    public PaymentMethod keep(EnvironmentId environment, String customerId, String named, String param) {
        MethodChoice choice =
                named.startsWith("tok_") ? MethodChoice.token(named, param) : MethodChoice.existing(named);
        return keep(maker.resolve(environment, choice, clock.instant()), customerId);
    }

    PaymentMethod keep(PaymentMethod method, String customerId) {
        if (method.customerId() != null && !method.customerId().equals(customerId)) {
            throw new RiskException(
                    PaymentError.PAYMENT_METHOD_ALREADY_ATTACHED,
                    "The payment method you provided has already been attached to a customer.",
                    "payment_method");
        }
        CardVerification.require(method);
        keeper.attach(method, customerId, clock.instant());
        return method;
    }
}
