package io.vigia.service.sandbox.network;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.sandbox.SandboxError;
import io.vigia.service.payments.vouchers.notifications.NotificationDesk.Heard;
import io.vigia.service.platform.Caller;
import io.vigia.service.sandbox.network.Till.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What callers may let payers and networks do in test mode; all of it goes through signed notifications. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VoucherTestService {

    @Inject
    private Caller caller;

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private Counter counter;

    @Inject
    private Clock clock;

    /**
     * What is paid; null parts are usual: what is due, now, at no counter in particular.
     *
     * @param telling how the network tells of it
     */
    public record Cash(Long amount, Instant paidAt, String cashPoint, String city, Telling telling) {}

    /** How the network tells of money. */
    public enum Telling {
        ONCE,
        TWICE,
        NOT_AT_ALL,
        /** With a signature that is not its own; nothing may come of it before the network is asked. */
        FORGED
    }

    /** Pays at the counter. */
    public void pay(String number, Cash cash) {
        caller.require(Permission.SANDBOX);
        NetworkOrder order = existing(number);
        Payment payment = new Payment(
                cash.amount() == null ? order.amount().minor() : cash.amount(),
                cash.paidAt() == null ? clock.instant() : cash.paidAt(),
                cash.cashPoint(),
                cash.city());
        String reference = counter.pay(order, payment, null);
        switch (cash.telling()) {
            case ONCE -> counter.tellPaid(order, reference);
            case TWICE -> {
                counter.tellPaid(order, reference);
                counter.tellPaid(order, reference);
            }
            case FORGED -> counter.tellForged(order, reference);
            case NOT_AT_ALL -> {}
        }
    }

    /** Tells of a payment that never was: the signature is good, and the network knows of no money. */
    public Heard claim(String number) {
        caller.require(Permission.SANDBOX);
        NetworkOrder order = existing(number);
        return counter.tellPaid(order, "nothing-" + clock.millis());
    }

    /** Takes back what was paid. */
    public void reverse(String number) {
        caller.require(Permission.SANDBOX);
        counter.reverse(existing(number));
    }

    private NetworkOrder existing(String number) {
        NetworkOrder order = new Lookup(caller.environment(), "voucher", number, "number").in(orders::findByNumber);
        if (order.livemode()) {
            throw new RiskException(
                    SandboxError.SANDBOX_TEST_MODE_ONLY, "Test helpers work in test mode only: use a test key.");
        }
        return order;
    }
}
