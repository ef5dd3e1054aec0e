package io.vigia.service.apikeys;

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

/** Warns of keys that expire, four times before they do. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyExpiryJob {

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private KeyWarnings warnings;

    @Inject
    @RealTime
    private Clock clock;

    /** Runs every twenty seconds; it asks one index and mostly finds nothing. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void run() {
        if (running.compareAndSet(false, true)) {
            try {
                warnings.due(clock.instant()).forEach(key -> warnings.warn(key, clock.instant()));
            } finally {
                running.set(false);
            }
        }
    }
}
