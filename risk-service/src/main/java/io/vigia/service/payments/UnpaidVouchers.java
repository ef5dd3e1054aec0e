package io.vigia.service.payments;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.service.decisions.DecisionEngine;
import io.vigia.service.payments.notices.PaymentEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Ends vouchers that nobody paid; each does nothing to a payment that waits for none. */
@ApplicationScoped
public class UnpaidVouchers {

    static final String EXPIRED = "payment_intent_payment_attempt_expired";
    static final String WITHDRAWN = "payment_intent_payment_attempt_failed";

    @Inject
    private PaymentRepository payments;

    @Inject
    private DecisionEngine engine;

    @Inject
    private PaymentEvents events;

    @Inject
    private Event<PaymentEnded> ended;

    /** The time to pay is over; another attempt may follow. */
    void expire(PaymentIntent intent, Instant at) {
        if (intent.awaitsCash()) {
            intent.failed(end(intent, EXPIRED, at));
            ended.fire(new PaymentEnded(intent, false));
            events.tell("payment_intent.payment_failed", intent, at);
        }
    }

    /** The payment goes another way. */
    void withdraw(PaymentIntent intent, Instant at) {
        if (intent.awaitsCash()) {
            end(intent, WITHDRAWN, at);
            intent.withdrawVoucher();
        }
    }

    private PaymentFailure end(PaymentIntent intent, String code, Instant at) {
        Charge charge = payments.findCharge(intent.environment(), intent.latestChargeId())
                .orElseThrow();
        PaymentFailure failure =
                new PaymentFailure(code, null, FailureMessages.of(code, null), charge.id(), charge.paymentMethodId());
        charge.failed(failure);
        engine.became(intent.environment(), charge.decisionId(), AttemptStatus.EXPIRED);
        events.tell("charge.failed", charge, at);
        return failure;
    }
}
