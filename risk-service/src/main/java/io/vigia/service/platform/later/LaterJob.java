package io.vigia.service.platform.later;

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
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does every second what is due, and at once what a test clock that was advanced makes due. What is due stands in the
 * database, so nothing is missed while no server runs.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LaterJob {

    private static final Logger LOG = Logger.getLogger(LaterJob.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private DueWork work;

    @Inject
    private TestTimes times;

    /** Runs every second, unless the last run is not over yet. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void run() {
        if (running.compareAndSet(false, true)) {
            try {
                all(work.due());
                times.standing().forEach((environment, now) -> all(work.due(environment, now)));
            } finally {
                running.set(false);
            }
        }
    }

    /** Does what a test clock makes due, and what that makes due in turn. */
    public void passed(@Observes TimePassed event) {
        for (int round = 0; round < 20; round++) {
            List<DueWork.Due> due = work.due(event.environment(), event.now());
            if (due.isEmpty()) {
                return;
            }
            all(due);
        }
    }

    private void all(List<DueWork.Due> due) {
        due.forEach(each -> times.within(each.environment(), () -> run(each)));
    }

    private void run(DueWork.Due due) {
        try {
            work.run(due);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> due.kind() + " of " + due.objectId() + " is put off");
            work.putOff(due);
        }
    }
}
