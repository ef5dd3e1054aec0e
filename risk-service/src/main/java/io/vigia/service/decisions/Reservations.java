package io.vigia.service.decisions;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.rules.host.FunctionCall;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;

/**
 * An attempt's place in the counters, bound to the transaction that decides it: kept with what became of it if the
 * transaction commits, given back if it does not.
 */
@ApplicationScoped
public class Reservations {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private VelocityStore counters;

    /** Takes the place and reads what was counted before it. */
    VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated) {
        VelocityReading reading = counters.reserve(attempt, questions, backdated);
        Place place = new Place(attempt);
        transactions.putResource(attempt.decisionId(), place);
        transactions.registerInterposedSynchronization(place);
        return reading;
    }

    /** Says what became of an attempt, should the transaction commit. */
    void became(AttemptRecord attempt) {
        ((Place) transactions.getResource(attempt.decisionId())).attempt = attempt;
    }

    private final class Place implements Synchronization {

        private AttemptRecord attempt;

        Place(AttemptRecord attempt) {
            this.attempt = attempt;
        }

        @Override
        public void beforeCompletion() {
            // the place was taken when the counters were read
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                counters.settle(attempt);
            } else {
                counters.cancel(attempt);
            }
        }
    }
}
