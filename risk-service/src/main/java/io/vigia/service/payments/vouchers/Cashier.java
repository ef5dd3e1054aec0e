package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.domain.payments.vouchers.Receipt.Collected;
import io.vigia.domain.payments.vouchers.Receipt.Use;
import io.vigia.domain.payments.vouchers.Treatment;
import io.vigia.service.payments.vouchers.OrderNumbers.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Books what a network says it has collected, once each, and ends orders whose time is over. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Cashier {

    /** How long after its end an order is still asked about: money may come late and unannounced. */
    private static final Duration AFTERWARDS = Duration.ofDays(3);

    /** How long an order is kept open because its network is silent, or because a notification is not confirmed. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private PaymentRepository payments;

    @Inject
    private SettingsBook settings;

    @Inject
    private Outcomes outcomes;

    @Inject
    private OrderEnds ends;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    NetworkOrder order(Place place) {
        return orders.find(place.environment(), place.orderId()).orElseThrow();
    }

    /**
     * @param found what the network says, or null if it is silent
     * @param declined whether it says that the payer said no
     */
    void book(Place place, List<Collected> found, boolean declined) {
        NetworkOrder order = order(place);
        Instant now = clock.instant();
        boolean goesBack = false;
        for (Collected money : found == null ? List.<Collected>of() : found) {
            goesBack |= book(order, money, now);
        }
        if (order.status() == OrderStatus.OPEN && declined) {
            ends.decline(order, now);
        }
        if (order.status() == OrderStatus.OPEN && order.isOver(now) && !waits(order, found == null, now)) {
            ends.expire(order, now);
        }
        if (now.isBefore(order.expiresAt().plus(AFTERWARDS)) || goesBack || pending(order)) {
            order.looked(now);
        } else {
            order.unclaimed();
            order.settled();
        }
    }

    /** The money that is to go back. */
    List<Receipt> refunding(Place place) {
        return orders.receipts(place.environment(), place.orderId()).stream()
                .filter(receipt -> receipt.treatment() == Treatment.REFUNDING)
                .toList();
    }

    void gaveBack(NetworkOrder order, Receipt receipt) {
        orders.findReceipt(order.environment(), receipt.id())
                .filter(stored -> stored.treatment() == Treatment.REFUNDING)
                .ifPresent(stored -> {
                    stored.refunded();
                    outcomes.changed(charge(order), clock.instant());
                });
    }

    /** Tells whether there is something to give back. */
    private boolean book(NetworkOrder order, Collected money, Instant now) {
        Optional<Receipt> known = orders.receipts(order.environment(), order.id()).stream()
                .filter(receipt -> receipt.reference().equals(money.reference()))
                .findFirst();
        PaymentIntent intent =
                payments.find(order.environment(), order.paymentIntentId()).orElseThrow();
        if (known.isPresent()) {
            if (money.reversed() && known.get().treatment() != Treatment.REVERSED) {
                outcomes.reverse(
                        new Booking(order, intent, charge(order), known.get(), now), settings.of(order.environment()));
            }
            return false;
        }
        Use use = order.use(money, outcomes.usable(order, intent), settings.of(order.environment()));
        Receipt receipt = new Receipt(ids.next("rcpt", now), order, now, money, use);
        orders.add(order.environment(), receipt);
        boolean first = !order.status().hasMoney();
        order.received(receipt);
        outcomes.carryOut(new Booking(order, intent, charge(order), receipt, now), first);
        return receipt.treatment() == Treatment.REFUNDING;
    }

    private boolean waits(NetworkOrder order, boolean silent, Instant now) {
        boolean claimed =
                order.claimedAt() != null && now.isBefore(order.claimedAt().plus(PATIENCE));
        return claimed || silent && now.isBefore(order.expiresAt().plus(PATIENCE));
    }

    private boolean pending(NetworkOrder order) {
        return orders.receipts(order.environment(), order.id()).stream()
                .anyMatch(receipt -> receipt.treatment() == Treatment.REFUNDING);
    }

    private Charge charge(NetworkOrder order) {
        return payments.findCharge(order.environment(), order.chargeId()).orElseThrow();
    }

    /** All that one receipt is about. */
    record Booking(NetworkOrder order, PaymentIntent intent, Charge charge, Receipt receipt, Instant at) {

        /** Whether the payment waits for this order and no other. */
        boolean isAwaited() {
            boolean waiting =
                    intent.status() == PaymentStatus.REQUIRES_ACTION || intent.status() == PaymentStatus.PROCESSING;
            return waiting && order.chargeId().equals(intent.latestChargeId());
        }
    }
}
