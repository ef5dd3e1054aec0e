package io.vigia.service.audit.trail;

import io.vigia.service.platform.time.RealTime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;

/** Chains the trail in the background, every ten seconds. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SliceJob {

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private Slicing slicing;

    @Inject
    @RealTime
    private Clock clock;

    /** Runs every ten seconds, unless the last run is not over yet. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void run() {
        if (running.compareAndSet(false, true)) {
            try {
                while (slicing.some(clock.instant())) {}
            } finally {
                running.set(false);
            }
        }
    }
}
