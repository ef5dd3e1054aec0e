package io.vigia.service.payments.capture;

import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.service.payments.PaymentEvents;
import io.vigia.service.payments.money.Receipts;
import io.vigia.service.payments.notices.PaymentEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Takes money that was set aside, or lets it go. */
@ApplicationScoped
public class Captures {

    @Inject
    private PaymentRepository payments;

    @Inject
    private PaymentEvents events;

    @Inject
    private Receipts receipts;

    @Inject
    private Event<PaymentEnded> ended;

    /**
     * Takes the money of an authorized payment.
     *
     * @param wanted how much in minor units, or null for all of it; the rest is let go
     * @param param the parameter that named it, for the refusal
     */
    Charge capture(PaymentIntent intent, Long wanted, String param, Instant at) {
        intent.requireCapturable();
        Charge charge = latest(intent);
        long minor = wanted == null ? intent.amount().minor() : wanted;
        if (minor < 1) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_INTEGER, "This value must be greater than or equal to 1.", param);
        }
        if (minor > intent.amount().minor()) {
            throw new RiskException(
                    PaymentError.AMOUNT_TOO_LARGE,
                    "The amount to capture is greater than the "
                            + intent.amount().minor() + " that were authorized.",
                    param);
        }
        charge.capture(minor);
        receipts.take(charge, minor, at);
        intent.captured(minor);
        events.tell("charge.captured", charge, at);
        events.tell("payment_intent.succeeded", intent, at);
        return charge;
    }

    /** Lets go of what a payment that is being cancelled has set aside; does nothing to one that has nothing. */
    public void release(PaymentIntent intent, Instant at) {
        release(intent, "charge.refunded", at);
    }

    /** Nobody captured it in time. */
    void expire(PaymentIntent intent, Instant at) {
        if (intent.captureBefore() != null) {
            release(intent, "charge.expired", at);
            intent.cancel("automatic", at);
            ended.fire(new PaymentEnded(intent, true));
            events.tell("payment_intent.canceled", intent, at);
        }
    }

    private void release(PaymentIntent intent, String event, Instant at) {
        if (intent.amountCapturable() > 0) {
            Charge charge = latest(intent);
            charge.release();
            events.tell(event, charge, at);
        }
    }

    private Charge latest(PaymentIntent intent) {
        return payments.findCharge(intent.environment(), intent.latestChargeId())
                .orElseThrow();
    }
}
