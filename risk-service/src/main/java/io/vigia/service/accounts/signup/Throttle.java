package io.vigia.service.accounts.signup;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets one address do a thing so many times an hour on this node; it is counted by address alone, so it hits nobody else. */
@ApplicationScoped
public class Throttle {

    static final int PER_HOUR = 100;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MAX_TRACKED = 50_000;

    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MAX_TRACKED;
        }
    };

    @Inject
    @RealTime
    private Clock clock;

    Throttle() {}

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more, if there is room. */
    public synchronized void requireRoom(String what, String clientIp) {
        Instant now = clock.instant();
        Deque<Instant> times = seen.computeIfAbsent(what + ' ' + clientIp, key -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().plus(HOUR).isBefore(now)) {
            times.removeFirst();
        }
        if (times.size() >= PER_HOUR) {
            throw new RiskException(
                    AccountError.TOO_MANY_TRIES, "That was tried too often from your address. Try again in an hour.");
        }
        times.addLast(now);
    }
}
