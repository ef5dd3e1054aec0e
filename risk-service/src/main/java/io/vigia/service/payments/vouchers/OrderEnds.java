package io.vigia.service.payments.vouchers;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.service.decisions.DecisionEngine;
import io.vigia.service.payments.PaymentEvents;
import io.vigia.service.payments.network.Networks;
import io.vigia.service.payments.notices.PaymentEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Ends orders that nobody paid; each does nothing to a payment that waits for none. */
@ApplicationScoped
public class OrderEnds {

    private static final String EXPIRED = "payment_intent_payment_attempt_expired";
    private static final String DECLINED = "payment_method_customer_decline";
    private static final String WITHDRAWN = "payment_intent_payment_attempt_failed";

    @Inject
    private PaymentRepository payments;

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private Networks networks;

    @Inject
    private DecisionEngine engine;

    @Inject
    private PaymentEvents events;

    @Inject
    private Event<PaymentEnded> ended;

    /** The payment goes another way; the number is void. */
    public void withdraw(PaymentIntent intent, Instant at) {
        if (intent.awaitsCash()) {
            NetworkOrder order = orders.findByNumber(
                            intent.environment(), intent.voucher().number())
                    .orElseThrow();
            order.cancel();
            networks.carrying(order).withdraw(order);
            end(order, new Reason(WITHDRAWN, "The voucher was withdrawn before it was paid."), at);
            intent.withdrawVoucher();
        }
    }

    /** The time to pay is over; another attempt may follow. */
    void expire(NetworkOrder order, Instant at) {
        order.expire();
        fail(order, new Reason(EXPIRED, "The voucher was not paid in time."), at);
    }

    /** The payer said no, at the bank or on the phone; another attempt may follow. */
    void decline(NetworkOrder order, Instant at) {
        order.decline();
        fail(order, new Reason(DECLINED, "The payer declined to pay."), at);
    }

    private void fail(NetworkOrder order, Reason reason, Instant at) {
        PaymentIntent intent =
                payments.find(order.environment(), order.paymentIntentId()).orElseThrow();
        if (intent.awaitsCash() && order.chargeId().equals(intent.latestChargeId())) {
            intent.failed(end(order, reason, at));
            ended.fire(new PaymentEnded(intent, false));
            events.tell("payment_intent.payment_failed", intent, at);
        }
    }

    private PaymentFailure end(NetworkOrder order, Reason reason, Instant at) {
        Charge charge =
                payments.findCharge(order.environment(), order.chargeId()).orElseThrow();
        PaymentFailure failure =
                new PaymentFailure(reason.code, null, reason.message, charge.id(), charge.paymentMethodId());
        charge.failed(failure);
        engine.became(order.environment(), charge.decisionId(), AttemptStatus.EXPIRED);
        events.tell("charge.failed", charge, at);
        return failure;
    }

    private record Reason(String code, String message) {}
}
