package io.vigia.service.accounts;

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
import java.util.Locale;
import java.util.Map;

/**
 * Slows guessing down: after five failures in an hour for an e-mail from one address, or fifty from one address, the next
 * tries are refused for a while that grows. It counts an e-mail per address, so nobody can lock out somebody else. A try
 * counts as a failure from the moment it is let through until it succeeds, so many at once get no further than one by one.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE_FAILURES = 5;
    static final int FREE_FAILURES_PER_IP = 50;

    /** Longer than the longest wait, so that waiting it out does not start the count anew. */
    static final Duration FORGET = Duration.ofHours(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;
    private static final int MAX_TRACKED = 100_000;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MAX_TRACKED;
        }
    };

    @Inject
    @RealTime
    private Clock clock;

    SignInThrottle() {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Goes on only if this did not fail too often from here; what goes on is told to {@link #succeeded} if it succeeds.
     *
     * @throws RiskException TOO_MANY_TRIES
     */
    public void requireRoom(String what, String ip) {
        if (!admits(what, ip)) {
            throw new RiskException(AccountError.TOO_MANY_TRIES, "That failed too often. Wait a while.");
        }
    }

    /** Lets a try through and counts it, unless too many failed. */
    synchronized boolean admits(String what, String ip) {
        Instant now = clock.instant();
        if (!isFree(pair(what, ip), FREE_FAILURES, now) || !isFree(ip, FREE_FAILURES_PER_IP, now)) {
            return false;
        }
        count(pair(what, ip), now);
        count(ip, now);
        return true;
    }

    /** Takes a try back that was no failure, and forgets those of the same before it. */
    public synchronized void succeeded(String what, String ip) {
        failures.remove(pair(what, ip));
        Deque<Instant> all = failures.get(ip);
        if (all != null) {
            all.pollLast();
        }
    }

    private boolean isFree(String key, int allowed, Instant now) {
        Deque<Instant> past = failures.get(key);
        if (past == null) {
            return true;
        }
        while (!past.isEmpty() && past.peekFirst().plus(FORGET).isBefore(now)) {
            past.removeFirst();
        }
        if (past.size() < allowed) {
            return true;
        }
        int doublings = Math.min(past.size() - allowed, MOST_DOUBLINGS);
        return now.isAfter(past.peekLast().plus(FIRST_WAIT.multipliedBy(1L << doublings)));
    }

    private void count(String key, Instant now) {
        Deque<Instant> past = failures.remove(key);
        Deque<Instant> counted = past == null ? new ArrayDeque<>() : past;
        counted.addLast(now);
        failures.put(key, counted);
    }

    private static String pair(String what, String ip) {
        return what.toLowerCase(Locale.ROOT) + ' ' + ip;
    }
}
