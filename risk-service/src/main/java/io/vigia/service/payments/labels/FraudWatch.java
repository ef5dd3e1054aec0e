package io.vigia.service.payments.labels;

import io.vigia.domain.decisions.DecisionRepository;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.labels.Label;
import io.vigia.domain.payments.labels.LabelRepository;
import io.vigia.domain.scoring.features.FeatureMemory;
import io.vigia.domain.velocity.AttemptRecord;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lets scores know which payments were frauds, as soon as the label that says so, or is undone, has been committed. */
@ApplicationScoped
public class FraudWatch {

    @Inject
    private LabelRepository labels;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private FeatureMemory memory;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    void labelled(@Observes PaymentLabelled event) {
        Label told = event.label();
        List<Label> all = new ArrayList<>(labels.of(told.environment(), told.paymentIntentId()));
        if (all.stream().noneMatch(label -> label.id().equals(told.id()))) {
            all.add(told); // not flushed yet
        }
        told(told.environment(), told.decisionId(), all);
    }

    /** Lets scores know, once the current transaction commits, what these labels of one payment say. */
    public void told(EnvironmentId environment, String decisionId, List<Label> all) {
        decisions
                .find(environment, decisionId)
                .ifPresent(decision -> transactions.registerInterposedSynchronization(
                        new Telling(decision.attempt(), knownSince(all))));
    }

    /** Since when a payment is known to be a fraud; empty if it is not. */
    private static Optional<Instant> knownSince(List<Label> labels) {
        return Label.standing(labels).filter(Label::isFraud).flatMap(standing -> labels.stream()
                .filter(label -> label.isFraud() && !label.isUndone())
                .map(Label::created)
                .min(Comparator.naturalOrder()));
    }

    private final class Telling implements Synchronization {

        private final AttemptRecord attempt;
        private final Optional<Instant> known;

        Telling(AttemptRecord attempt, Optional<Instant> known) {
            this.attempt = attempt;
            this.known = known;
        }

        @Override
        public void beforeCompletion() {
            // it counts once it is stored
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                return;
            }
            if (known.isPresent()) {
                memory.fraud(attempt.environment(), attempt.decisionId(), attempt.at(), known.get(), attempt.keys());
            } else {
                memory.noFraud(attempt.environment(), attempt.decisionId());
            }
        }
    }
}
