package io.vigia.service.platform.time;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ContextNotActiveException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Tells the time of the environment that the current thread acts for. */
final class EnvironmentClock extends Clock {

    private final Clock real;
    private final TestTimes times;
    private final Caller caller;

    /** @param caller a proxy that leads to the current request's caller */
    EnvironmentClock(Clock real, TestTimes times, Caller caller) {
        this.real = real;
        this.times = times;
        this.caller = caller;
    }

    @Override
    public Instant instant() {
        if (!times.any()) {
            return real.instant();
        }
        return Optional.ofNullable(times.scope())
                .or(this::ofCaller)
                .flatMap(times::standing)
                .orElseGet(real::instant);
    }

    private Optional<EnvironmentId> ofCaller() {
        try {
            return caller.known();
        } catch (ContextNotActiveException outsideOfRequests) {
            return Optional.empty();
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new EnvironmentClock(real.withZone(zone), times, caller);
    }
}
