package io.vigia.service.velocity;

import io.vigia.domain.velocity.VelocityStore;
import io.vigia.service.platform.time.RealTime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets the counters forget every night what no window can reach any more. */
@Singleton
public class CounterSweepJob {

    @Inject
    private VelocityStore counters;

    @Inject
    private CounterAttic attic;

    @Inject
    @RealTime
    private Clock clock;

    /** Runs at 3:40 of the server's time, on every node for its own counters. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    public void sweep() {
        counters.sweep(clock.instant());
    }

    /** Runs every hour, on every node for what it has put away. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    public void tidy() {
        attic.tidy();
    }
}
