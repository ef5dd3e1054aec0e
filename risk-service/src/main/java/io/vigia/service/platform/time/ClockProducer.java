package io.vigia.service.platform.time;

import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** The one place where time comes from. */
@ApplicationScoped
public class ClockProducer {

    private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

    @Inject
    private TestTimes times;

    @Inject
    private Caller caller;

    /** The time of whoever is being served: of a test environment with a test clock that clock's, else the world's. */
    @Produces
    public Clock clock() {
        return new EnvironmentClock(real, times, caller);
    }

    /** The world's time, in UTC and in the milliseconds that are stored. */
    @Produces
    @RealTime
    public Clock real() {
        return real;
    }
}
