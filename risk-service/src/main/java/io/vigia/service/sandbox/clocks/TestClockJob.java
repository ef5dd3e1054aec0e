package io.vigia.service.sandbox.clocks;

import io.vigia.service.platform.time.TestTimes;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Winds the test clocks: sets them going at start, and finishes what a stopped server left behind. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TestClockJob {

    @Inject
    private ClockWork work;

    @Inject
    private TestTimes times;

    @PostConstruct
    void start() {
        work.start();
        times.reload();
    }

    /** Runs every five seconds, on every node. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void wind() {
        work.look();
        work.catchUp();
    }
}
