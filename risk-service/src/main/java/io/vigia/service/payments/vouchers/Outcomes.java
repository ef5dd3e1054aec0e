package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.vouchers.Irregularity;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.domain.payments.vouchers.Treatment;
import io.vigia.domain.payments.vouchers.VoucherError;
import io.vigia.domain.payments.vouchers.VoucherSettings.Choices;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.service.decisions.DecisionEngine;
import io.vigia.service.payments.PaymentEvents;
import io.vigia.service.payments.money.Receipts;
import io.vigia.service.payments.refunds.RefundDesk;
import io.vigia.service.payments.vouchers.Cashier.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** What money means for the payment that it came for. */
@ApplicationScoped
class Outcomes {

    private static final String UNFIT = "payment_intent_payment_attempt_failed";
    private static final Set<PaymentStatus> WAITING =
            Set.of(PaymentStatus.REQUIRES_ACTION, PaymentStatus.REQUIRES_PAYMENT_METHOD, PaymentStatus.PROCESSING);

    @Inject
    private DecisionEngine engine;

    @Inject
    private PaymentEvents events;

    @Inject
    private Receipts money;

    @Inject
    private RefundDesk refunds;

    /** Whether a payment can still be paid with an order's money: nothing else was tried since. */
    boolean usable(NetworkOrder order, PaymentIntent intent) {
        return WAITING.contains(intent.status())
                && order.chargeId().equals(intent.latestChargeId())
                && order.amount().equals(intent.amount());
    }

    /** @param first whether no money had come for the order before */
    void carryOut(Booking booking, boolean first) {
        if (first && booking.receipt().applied() > 0) {
            pay(booking);
        } else if (first && booking.receipt().treatment() == Treatment.HELD) {
            hold(booking);
        } else if (first && booking.receipt().treatment() == Treatment.REFUNDING) {
            refuse(booking);
        } else {
            changed(booking.charge(), booking.at());
        }
    }

    /** The network took money back. */
    void reverse(Booking booking, Choices choices) {
        boolean counted = booking.receipt().applied() > 0;
        boolean held = booking.order().status() == OrderStatus.HELD;
        booking.receipt().reverse();
        if (counted) {
            switch (choices.on(Irregularity.REVERSED)) {
                case ACCEPT -> {}
                case HOLD -> booking.order().doubtful();
                case REFUND -> {
                    booking.order().reversed();
                    bookBack(booking);
                }
            }
        } else if (held) {
            booking.order().reversed();
            if (booking.isAwaited()) {
                fail(booking);
                return;
            }
        }
        changed(booking.charge(), booking.at());
    }

    /**
     * A person decides that money which was set aside counts, or that the loss of money that was taken back is borne.
     *
     * @throws RiskException VOUCHER_UNEXPECTED_STATE if the payment no longer waits for it
     */
    void accept(Booking booking) {
        boolean main = booking.order().status() == OrderStatus.HELD;
        if (booking.receipt().treatment() == Treatment.REVERSED) {
            booking.order().accepted();
        } else if (!main) {
            booking.receipt().keep();
        } else {
            if (!usable(booking.order(), booking.intent())) {
                throw new RiskException(
                        VoucherError.VOUCHER_UNEXPECTED_STATE,
                        "The payment no longer waits for this money: refund it.",
                        "resolution");
            }
            booking.receipt().apply(booking.order().amount().minor());
            booking.order().accepted();
            pay(booking);
            return;
        }
        changed(booking.charge(), booking.at());
    }

    /** A person decides that money which was set aside goes back, or that money that was taken back is a refund. */
    void refund(Booking booking) {
        boolean main = booking.order().status() == OrderStatus.HELD;
        if (booking.receipt().treatment() == Treatment.REVERSED) {
            booking.order().reversed();
            bookBack(booking);
        } else {
            booking.receipt().refund();
            if (main) {
                booking.order().refused();
                refuse(booking);
                return;
            }
        }
        changed(booking.charge(), booking.at());
    }

    /** What the network took back is a refund in the books, as far as it was not refunded before. */
    private void bookBack(Booking booking) {
        long left = booking.charge().amountCaptured() - booking.charge().amountRefunded();
        long minor = Math.min(left, booking.receipt().applied());
        if (minor > 0) {
            refunds.refund(booking.charge(), new Refund.Wish(minor, null, Metadata.EMPTY));
        }
    }

    void changed(Charge charge, Instant at) {
        events.tell("charge.updated", charge, at);
    }

    private void pay(Booking booking) {
        booking.charge().collected(booking.receipt().applied());
        booking.intent().collected(booking.charge(), booking.receipt().applied());
        money.take(booking.charge(), booking.receipt().applied(), booking.at());
        engine.became(booking.order().environment(), booking.charge().decisionId(), AttemptStatus.PAID);
        events.tell("charge.succeeded", booking.charge(), booking.at());
        events.tell("payment_intent.succeeded", booking.intent(), booking.at());
    }

    private void hold(Booking booking) {
        if (booking.isAwaited()) {
            booking.intent().collecting();
            events.tell("payment_intent.processing", booking.intent(), booking.at());
        }
        changed(booking.charge(), booking.at());
    }

    private void refuse(Booking booking) {
        if (booking.isAwaited()) {
            fail(booking);
        } else {
            changed(booking.charge(), booking.at());
        }
    }

    private void fail(Booking booking) {
        PaymentFailure failure = new PaymentFailure(
                UNFIT,
                null,
                "The money that was paid does not fit what was due, and goes back.",
                booking.charge().id(),
                booking.charge().paymentMethodId());
        booking.charge().failed(failure);
        booking.intent().failed(failure);
        engine.became(booking.order().environment(), booking.charge().decisionId(), AttemptStatus.EXPIRED);
        events.tell("charge.failed", booking.charge(), booking.at());
        events.tell("payment_intent.payment_failed", booking.intent(), booking.at());
    }
}
