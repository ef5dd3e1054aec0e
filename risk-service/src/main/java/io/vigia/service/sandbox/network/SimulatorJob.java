package io.vigia.service.sandbox.network;

import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.payments.vouchers.Receipt.Collected;
import io.vigia.service.platform.time.TimePassed;
import io.vigia.service.sandbox.network.Till.Payment;
import io.vigia.service.sandbox.network.Till.Planned;
import jakarta.annotation.Priority;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the simulated networks do what they planned when its time has come; plans stand in the database. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulatorJob {

    private static final Logger LOG = Logger.getLogger(SimulatorJob.class.getName());
    private static final int BATCH = 200;

    @Inject
    private Till till;

    @Inject
    private Counter counter;

    @Inject
    private NetworkOrderRepository orders;

    /** Runs every second. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void act() {
        List<Planned> due;
        do {
            due = till.due(BATCH);
            due.forEach(this::tryToAct);
        } while (due.size() >= BATCH);
    }

    /** Does what a test clock has made due, before anybody asks the networks. */
    public void passed(@Observes @Priority(TimePassed.NETWORKS) TimePassed time) {
        act();
    }

    private void tryToAct(Planned planned) {
        try {
            orders.find(planned.environment(), planned.orderId()).ifPresent(order -> act(order, planned));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "The simulated network could not finish " + planned.id());
        }
    }

    private void act(NetworkOrder order, Planned planned) {
        Act act = planned.act();
        Payment payment = new Payment(act.amount(), act.dueAt(), "1001", "Bogotá");
        switch (act.kind()) {
            case PAY -> {
                String reference = counter.pay(order, payment, planned);
                if (reference != null) {
                    counter.tellPaid(order, reference);
                }
            }
            case DECLINE -> {
                if (counter.decline(order, planned)) {
                    counter.tellDeclined(order);
                }
            }
            case PAY_UNTOLD -> counter.pay(order, payment, planned);
            case TELL_AGAIN -> {
                if (till.take(planned)) {
                    till.collected(order).stream()
                            .map(Collected::reference)
                            .findFirst()
                            .ifPresent(reference -> counter.tellPaid(order, reference));
                }
            }
            case REVERSE -> {
                if (till.take(planned)) {
                    counter.reverse(order);
                }
            }
        }
    }
}
