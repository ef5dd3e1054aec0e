package io.vigia.service.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one place where time comes from. */
@ApplicationScoped
public class ClockProducer {

    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

    /** UTC, in the milliseconds that are stored. */
    @Produces
    public Clock clock() {
        return clock;
    }
}
