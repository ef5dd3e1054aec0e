package io.vigia.service.sandbox.network;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.domain.payments.vouchers.Receipt.Collected;
import io.vigia.service.payments.network.CollectingNetwork;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the simulated networks have in common: they take every order of test mode and play what its e-mail asks for. */
abstract class SimulatedNetwork implements CollectingNetwork {

    /** An order dated further back is history that is replayed; nobody comes to pay it. */
    private static final Duration HISTORY = Duration.ofMinutes(1);

    private final PaymentMethodType type;

    @Inject
    private Till till;

    @Inject
    private Clock clock;

    SimulatedNetwork(PaymentMethodType type) {
        this.type = type;
    }

    @Override
    public boolean carries(PaymentIntent intent, PaymentMethod method) {
        return !intent.livemode() && method.type() == type;
    }

    @Override
    public boolean carries(NetworkOrder order) {
        return !order.livemode() && order.method() == type;
    }

    @Override
    public boolean wantsAuthentication(PaymentIntent intent, PaymentMethod method) {
        return false;
    }

    @Override
    public Answer authorize(PaymentIntent intent, PaymentMethod method) {
        return Answer.awaitingPayer();
    }

    @Override
    public Instant expiry(PaymentMethod method, Instant at, Instant usual) {
        return Script.of(method.billing().email()).expiry(at, usual);
    }

    @Override
    public void collect(NetworkOrder order, PaymentMethod method) {
        if (order.created().isAfter(clock.instant().minus(HISTORY))) {
            Script.of(method.billing().email()).acts(order).forEach(act -> till.plan(order, act));
        }
    }

    @Override
    public List<Collected> collected(NetworkOrder order) {
        return till.collected(order);
    }

    @Override
    public boolean declined(NetworkOrder order) {
        return till.declined(order);
    }

    @Override
    public void withdraw(NetworkOrder order) {
        till.forget(order);
    }

    @Override
    public void giveBack(NetworkOrder order, Receipt receipt) {
        till.giveBack(receipt);
    }
}
