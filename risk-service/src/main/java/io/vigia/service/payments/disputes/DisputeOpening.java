package io.vigia.service.payments.disputes;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.Charge;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.payments.money.Receipts;
import io.vigia.service.platform.later.LaterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The payer of test mode complains soon after paying with a card that is made for that. */
@ApplicationScoped
public class DisputeOpening implements LaterWork {

    @Inject
    private HeldCharges charges;

    @Inject
    private DisputeDesk desk;

    @Override
    public String kind() {
        return Receipts.DISPUTE;
    }

    @Override
    public void run(EnvironmentId environment, String objectId) {
        Charge charge = charges.hold(environment, objectId).orElseThrow();
        if (!charge.disputed() && !charge.refunded()) {
            desk.open(charge, BankSimulator.reason(charge), BankSimulator.asks(charge));
        }
    }
}
