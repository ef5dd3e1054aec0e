package io.vigia.service.decisions;

import io.vigia.domain.scoring.features.FeatureMemory;
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

    @Inject
    private FeatureMemory memory;

    /** Takes the place and reads what was counted before it. */
    VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated) {
        VelocityReading reading = counters.reserve(attempt, questions, backdated);
        bind(new Place(attempt, true));
        return reading;
    }

    /** Reads again what was counted before an attempt that has its place; it keeps that whatever happens. */
    VelocityReading reserveAgain(AttemptRecord attempt, Collection<FunctionCall> questions) {
        VelocityReading reading = counters.reserve(attempt, questions, true);
        bind(new Place(attempt, false));
        return reading;
    }

    /** Says what became of an attempt of an earlier transaction, should this one commit. */
    void settle(AttemptRecord attempt) {
        bind(new Place(attempt, false));
    }

    private void bind(Place place) {
        transactions.putResource(place.attempt.decisionId(), place);
        transactions.registerInterposedSynchronization(place);
    }

    /** Says what became of an attempt, should the transaction commit; tells whether it took its place in this one. */
    boolean became(AttemptRecord attempt) {
        Place place = (Place) transactions.getResource(attempt.decisionId());
        place.attempt = attempt;
        return place.fresh;
    }

    private final class Place implements Synchronization {

        private final boolean fresh;
        private AttemptRecord attempt;

        Place(AttemptRecord attempt, boolean fresh) {
            this.attempt = attempt;
            this.fresh = fresh;
        }

        @Override
        public void beforeCompletion() {
            // the place was taken when the counters were read
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                counters.settle(attempt);
                if (fresh) {
                    memory.decided(attempt);
                }
            } else if (fresh) {
                counters.cancel(attempt);
            }
        }
    }
}
