package io.vigia.service.decisions;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionMark;
import io.vigia.domain.decisions.DecisionRepository;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets disputes, early fraud warnings and refunds count: they are stored in the transaction that makes them, and counted
 * by the payer's data once it has committed.
 */
@ApplicationScoped
public class CounterMarks {

    @Inject
    private EntityManager entities;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private VelocityStore counters;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /**
     * What befell a payment.
     *
     * @param id of the dispute, the warning or the refund
     * @param fraud whether it says that the payment was a fraud
     */
    public record Befell(String id, Mark.Kind kind, Instant at, boolean fraud) {}

    /**
     * Stores it, and counts it if the current transaction commits; what is stored already stays as it is.
     *
     * @param decisionId the decision about the payment; nothing happens if the environment has none of this id
     */
    public void mark(EnvironmentId environment, String decisionId, Befell befell) {
        Optional<Decision> decision = decisionId == null ? Optional.empty() : decisions.find(environment, decisionId);
        if (decision.isEmpty() || entities.find(DecisionMark.class, befell.id()) != null) {
            return;
        }
        Mark mark = new Mark(
                environment,
                befell.id(),
                befell.kind(),
                befell.at(),
                befell.fraud(),
                decision.get().attempt().keys());
        entities.persist(new DecisionMark(mark, decisionId));
        transactions.registerInterposedSynchronization(new Counting(mark));
    }

    private final class Counting implements Synchronization {

        private final Mark mark;

        Counting(Mark mark) {
            this.mark = mark;
        }

        @Override
        public void beforeCompletion() {
            // it counts once it is stored
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                counters.mark(mark);
            }
        }
    }
}
