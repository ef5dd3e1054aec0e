package io.vigia.service.payments.disputes;

import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository;
import io.vigia.domain.payments.disputes.DisputeRepository.Filter;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.payments.money.Movements;
import io.vigia.service.payments.money.News;
import io.vigia.service.payments.refunds.ChargeRefunded;
import io.vigia.service.payments.warnings.WarningDesk;
import io.vigia.service.platform.later.Later;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What happens to disputes, whoever causes it; every charge is held by the current transaction. */
@ApplicationScoped
public class DisputeDesk {

    /** How long the banks of test mode take to decide. */
    static final Duration BANK_TIME = Duration.ofSeconds(1);

    @Inject
    private DisputeRepository disputes;

    @Inject
    private Movements movements;

    @Inject
    private WarningDesk warnings;

    @Inject
    private News news;

    @Inject
    private AuditTrail audit;

    @Inject
    private Later later;

    @Inject
    private Event<DisputeMoved> moved;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** A payer complains. */
    Dispute open(Charge charge, String reason, boolean inquiry) {
        Instant now = clock.instant();
        Dispute dispute = new Dispute(ids.next("dp", now), now, charge, reason, inquiry);
        disputes.add(dispute.environment(), dispute);
        Snapshot before = news.before(charge);
        charge.dispute();
        news.tell("charge.updated", charge, before);
        news.tell("charge.dispute.created", dispute);
        audit.record("dispute.created", dispute.id());
        if (!inquiry) {
            withdraw(charge, dispute);
        }
        warnings.rest(charge);
        later.in(Dispute.TIME_TO_ANSWER, dispute.environment(), DisputeDue.KIND, dispute.id());
        moved.fire(new DisputeMoved(charge, dispute));
        return dispute;
    }

    /** An inquiry becomes a dispute. */
    void escalate(Charge charge, Dispute dispute) {
        Snapshot before = news.before(dispute);
        dispute.escalate(clock.instant());
        withdraw(charge, dispute);
        news.tell("charge.dispute.updated", dispute, before);
        later.in(Dispute.TIME_TO_ANSWER, dispute.environment(), DisputeDue.KIND, dispute.id());
        moved.fire(new DisputeMoved(charge, dispute));
    }

    /** The bank has spoken, or the merchant has given in. */
    void decide(Charge charge, Dispute dispute, boolean won) {
        boolean back = won && dispute.isWithdrawn();
        if (won) {
            dispute.won();
        } else if (dispute.status().isInquiry() && !dispute.isWithdrawn()) {
            withdraw(charge, dispute);
            dispute.lost();
        } else {
            dispute.lost();
        }
        if (back) {
            movements.move(charge, MovementKind.DISPUTE_REVERSAL, dispute.id(), dispute.amount());
            charge.chargedBack(false);
            news.tell("charge.dispute.funds_reinstated", dispute);
        }
        news.tell("charge.dispute.closed", dispute);
        audit.record("dispute." + dispute.status().wire(), dispute.id());
        moved.fire(new DisputeMoved(charge, dispute));
    }

    /** Lets the bank decide; in test mode it does so soon. */
    void handIn(Dispute dispute) {
        dispute.submit();
        if (!dispute.livemode()) {
            later.soon(BANK_TIME, dispute.environment(), BankSimulator.DECISION, dispute.id());
        }
    }

    private void withdraw(Charge charge, Dispute dispute) {
        movements.move(charge, MovementKind.DISPUTE, dispute.id(), dispute.amount());
        dispute.withdraw();
        charge.chargedBack(true);
        news.tell("charge.dispute.funds_withdrawn", dispute);
    }

    /** Giving all the money back answers the bank's question. */
    void refunded(@Observes ChargeRefunded event) {
        if (event.charge().disputed() && event.charge().refunded()) {
            disputes
                    .list(
                            event.charge().environment(),
                            new Filter(event.charge().id(), null, null),
                            PageRequest.first(PageRequest.MAX_LIMIT))
                    .items()
                    .stream()
                    .filter(dispute ->
                            dispute.status().isInquiry() && !dispute.status().isOver())
                    .forEach(dispute -> decide(event.charge(), dispute, true));
        }
    }
}
