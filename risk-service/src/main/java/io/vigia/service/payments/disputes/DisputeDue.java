package io.vigia.service.payments.disputes;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.platform.later.LaterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Nobody answered in time: a dispute is lost, and an inquiry is at its end. */
@ApplicationScoped
public class DisputeDue implements LaterWork {

    static final String KIND = "dispute_due";

    @Inject
    private DisputeRepository disputes;

    @Inject
    private HeldCharges charges;

    @Inject
    private DisputeDesk desk;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(EnvironmentId environment, String objectId) {
        Dispute dispute = disputes.find(environment, objectId).orElseThrow();
        Charge charge = charges.hold(environment, dispute.chargeId()).orElseThrow();
        if (dispute.status().needsResponse() && !dispute.dueBy().isAfter(clock.instant())) {
            desk.decide(charge, dispute, dispute.status().isInquiry());
        }
    }
}
