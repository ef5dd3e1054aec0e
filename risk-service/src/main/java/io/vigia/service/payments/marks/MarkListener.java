package io.vigia.service.payments.marks;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.velocity.Mark;
import io.vigia.service.decisions.CounterMarks;
import io.vigia.service.payments.disputes.DisputeMoved;
import io.vigia.service.payments.refunds.ChargeRefunded;
import io.vigia.service.payments.warnings.WarningReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** Counts disputes, early fraud warnings and refunds for the payer's data, in the transaction that makes them. */
@ApplicationScoped
public class MarkListener {

    private static final String FRAUD = "fraudulent";

    @Inject
    private CounterMarks marks;

    /** A dispute counts once, from when it was opened on. */
    void disputed(@Observes DisputeMoved moved) {
        String id = moved.dispute().id();
        Instant at = moved.dispute().created();
        mark(
                moved.charge(),
                new CounterMarks.Befell(
                        id, Mark.Kind.DISPUTE, at, FRAUD.equals(moved.dispute().reason())));
    }

    void warned(@Observes WarningReceived received) {
        String id = received.warning().id();
        Instant at = received.warning().created();
        mark(received.charge(), new CounterMarks.Befell(id, Mark.Kind.EARLY_FRAUD_WARNING, at, true));
    }

    void refunded(@Observes ChargeRefunded refunded) {
        String id = refunded.refund().id();
        Instant at = refunded.refund().created();
        mark(
                refunded.charge(),
                new CounterMarks.Befell(
                        id, Mark.Kind.REFUND, at, FRAUD.equals(refunded.refund().reason())));
    }

    private void mark(Charge charge, CounterMarks.Befell befell) {
        marks.mark(charge.environment(), charge.decisionId(), befell);
    }
}
