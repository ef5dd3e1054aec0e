package io.vigia.service.payments.network;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All networks that are connected. */
@ApplicationScoped
public class Networks {

    @Inject
    @Any
    private Instance<PaymentNetwork> networks;

    /** The network that collects what an order asks for. */
    public CollectingNetwork carrying(NetworkOrder order) {
        return networks.stream()
                .filter(CollectingNetwork.class::isInstance)
                .map(CollectingNetwork.class::cast)
                .filter(network -> network.carries(order))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No network carries " + order.id()));
    }

    /** The network that is asked to collect a payment. */
    public CollectingNetwork collecting(PaymentIntent intent, PaymentMethod method) {
        return (CollectingNetwork) carrying(intent, method);
    }

    /** @throws RiskException PAYMENT_METHOD_UNAVAILABLE if none carries such a payment */
    public PaymentNetwork carrying(PaymentIntent intent, PaymentMethod method) {
        return networks.stream()
                .filter(network -> network.carries(intent, method))
                .findFirst()
                .orElseThrow(() -> new RiskException(
                        PaymentError.PAYMENT_METHOD_UNAVAILABLE,
                        "No network is connected for payments by "
                                + method.type().wire() + " in " + (intent.livemode() ? "live" : "test") + " mode.",
                        "payment_method"));
    }
}
