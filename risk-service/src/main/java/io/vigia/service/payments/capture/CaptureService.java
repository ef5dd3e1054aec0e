package io.vigia.service.payments.capture;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets callers take the money that their payments have set aside. */
@ApplicationScoped
@Transactional
public class CaptureService {

    @Inject
    private Caller caller;

    @Inject
    private PaymentRepository payments;

    @Inject
    private Captures captures;

    @Inject
    private Clock clock;

    /** @param minor how much in minor units, or null for all of it; the rest is let go */
    public PaymentIntent capture(String intentId, Long minor) {
        caller.require(Permission.PAYMENTS_WRITE);
        PaymentIntent intent =
                new Lookup(caller.environment(), "payment_intent", intentId, "intent").in(payments::find);
        captures.capture(intent, minor, "amount_to_capture", clock.instant());
        return intent;
    }

    /**
     * The same by the charge.
     *
     * @throws RiskException CHARGE_ALREADY_CAPTURED, CHARGE_ALREADY_REFUNDED or CHARGE_NOT_CAPTURABLE
     */
    public Charge captureCharge(String chargeId, Long minor) {
        caller.require(Permission.PAYMENTS_WRITE);
        Charge charge = new Lookup(caller.environment(), "charge", chargeId, "id").in(payments::findCharge);
        if (charge.captured()) {
            throw new RiskException(
                    PaymentError.CHARGE_ALREADY_CAPTURED, "Charge " + charge.id() + " has already been captured.");
        }
        if (charge.released()) {
            throw new RiskException(
                    PaymentError.CHARGE_ALREADY_REFUNDED, "Charge " + charge.id() + " has already been refunded.");
        }
        if (!charge.awaitsCapture()) {
            throw new RiskException(
                    PaymentError.CHARGE_NOT_CAPTURABLE,
                    "Charge " + charge.id() + " cannot be captured because it has a status of "
                            + charge.status().wire() + ".");
        }
        PaymentIntent intent =
                payments.find(charge.environment(), charge.paymentIntentId()).orElseThrow();
        return captures.capture(intent, minor, "amount", clock.instant());
    }
}
