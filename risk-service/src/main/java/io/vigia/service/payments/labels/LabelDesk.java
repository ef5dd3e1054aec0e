package io.vigia.service.payments.labels;

import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeStatus;
import io.vigia.domain.payments.labels.Label;
import io.vigia.domain.payments.labels.LabelRepository;
import io.vigia.domain.payments.labels.LabelSource;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.payments.disputes.DisputeMoved;
import io.vigia.service.payments.money.News;
import io.vigia.service.payments.refunds.ChargeRefunded;
import io.vigia.service.payments.warnings.WarningReceived;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;

/** Turns what becomes of payments into labels, and undoes them. */
@ApplicationScoped
public class LabelDesk {

    @Inject
    private LabelRepository labels;

    @Inject
    private BlockLists blocks;

    @Inject
    private News news;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PaymentLabelled> labelled;

    @Inject
    private Caller caller;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Labels a payment, unless it has this label already. */
    public void put(Charge charge, LabelSource source, String sourceId) {
        if (active(charge, label -> label.source() == source)) {
            return;
        }
        Instant now = clock.instant();
        String author = caller.actorOrSystem().id();
        Label label = new Label(ids.next("lbl", now), now, charge, source, sourceId, author);
        labels.add(label.environment(), label);
        audit.record("label.created", label.id());
        if (source.blocks()) {
            blocks.fill(charge, label);
            report(charge, "fraudulent");
        }
        labelled.fire(new PaymentLabelled(charge, label));
    }

    /** Takes a label back, and with it what it put on block lists. */
    public void undo(Charge charge, Label label) {
        if (label.isUndone()) {
            return;
        }
        label.undo(clock.instant(), caller.actorOrSystem().id());
        blocks.empty(label);
        audit.record("label.undone", label.id());
        boolean reported = label.source().blocks() || label.source() == LabelSource.USER_REPORT_SAFE;
        if (reported && !active(charge, other -> other.source().blocks())) {
            report(charge, null);
        }
        labelled.fire(new PaymentLabelled(charge, label));
    }

    /** The merchant calls a payment safe: what they said against it is taken back. */
    void safe(Charge charge) {
        labels.of(charge.environment(), charge.paymentIntentId()).stream()
                .filter(label -> label.source().blocks())
                .forEach(label -> undo(charge, label));
        put(charge, LabelSource.USER_REPORT_SAFE, null);
        report(charge, "safe");
    }

    /** The merchant calls a payment fraud. */
    void fraudulent(Charge charge) {
        undoSafe(charge);
        put(charge, LabelSource.USER_REPORT_FRAUDULENT, null);
        report(charge, "fraudulent");
    }

    void refunded(@Observes ChargeRefunded event) {
        if (event.refund().isFraudulent()) {
            undoSafe(event.charge());
            put(event.charge(), LabelSource.REFUND_FRAUDULENT, event.refund().id());
        }
    }

    void warned(@Observes WarningReceived event) {
        put(event.charge(), LabelSource.EARLY_FRAUD_WARNING, event.warning().id());
    }

    void disputed(@Observes DisputeMoved event) {
        Dispute dispute = event.dispute();
        DisputeStatus status = dispute.status();
        if (status == DisputeStatus.NEEDS_RESPONSE && dispute.reason().equals(Dispute.FRAUDULENT)) {
            put(event.charge(), LabelSource.DISPUTE_FRAUDULENT, dispute.id());
        } else if (status == DisputeStatus.LOST) {
            put(event.charge(), LabelSource.DISPUTE_LOST, dispute.id());
        } else if (status == DisputeStatus.WON) {
            labels.of(dispute.environment(), dispute.paymentIntentId()).stream()
                    .filter(label -> dispute.id().equals(label.sourceId()))
                    .forEach(label -> undo(event.charge(), label));
        }
    }

    private void undoSafe(Charge charge) {
        labels.of(charge.environment(), charge.paymentIntentId()).stream()
                .filter(label -> label.source() == LabelSource.USER_REPORT_SAFE)
                .forEach(label -> undo(charge, label));
    }

    private boolean active(Charge charge, Predicate<Label> wanted) {
        return labels.of(charge.environment(), charge.paymentIntentId()).stream()
                .anyMatch(label -> !label.isUndone() && wanted.test(label));
    }

    private void report(Charge charge, String word) {
        Snapshot before = news.before(charge);
        charge.report(word);
        news.tell("charge.updated", charge, before);
    }
}
