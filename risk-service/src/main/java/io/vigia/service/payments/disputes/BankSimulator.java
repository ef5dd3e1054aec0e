package io.vigia.service.payments.disputes;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository;
import io.vigia.domain.payments.disputes.DisputeStatus;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.platform.later.LaterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The payers' banks of test mode: they decide by a word in the evidence, and otherwise keep thinking. */
@ApplicationScoped
public class BankSimulator implements LaterWork {

    static final String DECISION = "dispute_decision";

    @Inject
    private DisputeRepository disputes;

    @Inject
    private HeldCharges charges;

    @Inject
    private DisputeDesk desk;

    @Override
    public String kind() {
        return DECISION;
    }

    @Override
    public void run(EnvironmentId environment, String objectId) {
        Dispute dispute = disputes.find(environment, objectId).orElseThrow();
        Charge charge = charges.hold(environment, dispute.chargeId()).orElseThrow();
        DisputeStatus status = dispute.status();
        if (status != DisputeStatus.UNDER_REVIEW && status != DisputeStatus.WARNING_UNDER_REVIEW) {
            return;
        }
        switch (dispute.evidence().values().getOrDefault("uncategorized_text", "")) {
            case "winning_evidence" -> desk.decide(charge, dispute, true);
            case "losing_evidence" -> desk.decide(charge, dispute, false);
            case "escalate_inquiry_evidence" -> {
                if (status.isInquiry()) {
                    desk.escalate(charge, dispute);
                }
            }
            default -> {
                // the bank keeps thinking
            }
        }
    }

    /** Whether the card calls for a question rather than a dispute. */
    static boolean asks(Charge charge) {
        return TestCard.of(charge.card())
                .filter(TestCard.DISPUTE_INQUIRY::equals)
                .isPresent();
    }

    static String reason(Charge charge) {
        return TestCard.of(charge.card())
                        .filter(TestCard.DISPUTE_NOT_RECEIVED::equals)
                        .isPresent()
                ? "product_not_received"
                : Dispute.FRAUDULENT;
    }
}
