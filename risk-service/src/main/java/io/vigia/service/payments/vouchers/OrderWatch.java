package io.vigia.service.payments.vouchers;

import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.domain.payments.vouchers.Receipt.Collected;
import io.vigia.service.payments.network.CollectingNetwork;
import io.vigia.service.payments.network.NetworkSilentException;
import io.vigia.service.payments.network.Networks;
import io.vigia.service.payments.vouchers.OrderNumbers.Place;
import io.vigia.service.platform.Conflicts;
import io.vigia.service.platform.time.TestTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks networks what is true about orders, and lets it be booked. Nothing is locked while a network thinks. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OrderWatch {

    private static final Logger LOG = Logger.getLogger(OrderWatch.class.getName());
    private static final int TRIES = 5;

    @Inject
    private Cashier cashier;

    @Inject
    private Networks networks;

    @Inject
    private TestTimes times;

    /** Looks at one order, in its environment's time. */
    public void look(Place place) {
        times.within(place.environment(), () -> {
            NetworkOrder order = cashier.order(place);
            CollectingNetwork network = networks.carrying(order);
            List<Collected> found = ask(network, order);
            boolean declined = found != null && found.isEmpty() && network.declined(order);
            book(place, found, declined);
            cashier.refunding(place).forEach(receipt -> giveBack(network, order, receipt));
        });
    }

    private static List<Collected> ask(CollectingNetwork network, NetworkOrder order) {
        try {
            return network.collected(order);
        } catch (NetworkSilentException silent) {
            LOG.log(Level.INFO, () -> "The network of " + order.id() + " is silent: " + silent.getMessage());
            return null;
        }
    }

    /** Books again if another change of the same payment was faster. */
    private void book(Place place, List<Collected> found, boolean declined) {
        for (int i = 1; ; i++) {
            try {
                cashier.book(place, found, declined);
                return;
            } catch (RuntimeException failure) {
                if (i == TRIES || !clashed(failure)) {
                    throw failure;
                }
            }
        }
    }

    private void giveBack(CollectingNetwork network, NetworkOrder order, Receipt receipt) {
        try {
            network.giveBack(order, receipt);
            cashier.gaveBack(order, receipt);
        } catch (NetworkSilentException silent) {
            LOG.log(Level.INFO, () -> receipt.id() + " is given back later: " + silent.getMessage());
        }
    }

    private static boolean clashed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (Conflicts.isConflict(cause)) {
                return true;
            }
        }
        return false;
    }
}
