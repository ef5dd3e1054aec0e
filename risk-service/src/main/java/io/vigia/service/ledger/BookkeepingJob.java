package io.vigia.service.ledger;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.time.TestTimes;
import io.vigia.service.platform.time.TimePassed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the books up to date while nobody asks for them. What waits stands in the database, so nothing is missed. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookkeepingJob {

    private static final Logger LOG = Logger.getLogger(BookkeepingJob.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private Backlog backlog;

    @Inject
    private Bookkeeper bookkeeper;

    @Inject
    private TestTimes times;

    /** Runs every five seconds, unless the last run is not over yet. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void catchUp() {
        if (running.compareAndSet(false, true)) {
            try {
                backlog.environments().forEach(this::catchUp);
                times.standing().keySet().forEach(this::catchUp);
            } finally {
                running.set(false);
            }
        }
    }

    /** Sets free what a test clock makes due. */
    public void passed(@Observes TimePassed event) {
        catchUp(event.environment());
    }

    private void catchUp(EnvironmentId environment) {
        try {
            times.within(environment, () -> bookkeeper.catchUp(environment));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "The books of " + environment + " are left for the next round");
        }
    }
}
