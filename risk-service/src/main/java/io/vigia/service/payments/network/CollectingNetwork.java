package io.vigia.service.payments.network;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.domain.payments.vouchers.Receipt.Collected;
import java.time.Instant;
import java.util.List;

/**
 * A network that collects the money from the payer in its own time: at a counter, at a bank, by a push to a phone. What it
 * tells by itself is only a hint; money counts once {@link #collected} says it is there.
 */
public interface CollectingNetwork extends PaymentNetwork {

    /** Whether this network carries the order. */
    boolean carries(NetworkOrder order);

    /** Until when it takes the money for an order of this moment; {@code usual} is what the platform would say. */
    default Instant expiry(PaymentMethod method, Instant at, Instant usual) {
        return usual;
    }

    /** Asks it to collect; within the transaction that keeps the order. */
    void collect(NetworkOrder order, PaymentMethod method);

    /**
     * All it has collected for an order, taken back or not.
     *
     * @throws NetworkSilentException if it does not answer now
     */
    List<Collected> collected(NetworkOrder order);

    /**
     * Whether the payer said no, so that nothing is to be expected.
     *
     * @throws NetworkSilentException if it does not answer now
     */
    default boolean declined(NetworkOrder order) {
        return false;
    }

    /** Tells it that the number is void. */
    void withdraw(NetworkOrder order);

    /**
     * Asks it to give what a receipt does not need back to who paid it.
     *
     * @throws NetworkSilentException if it does not answer now
     */
    void giveBack(NetworkOrder order, Receipt receipt);
}
