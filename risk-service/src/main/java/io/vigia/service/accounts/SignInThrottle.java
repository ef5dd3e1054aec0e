package io.vigia.service.accounts;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows guessing down: after five failures in a row for an e-mail from one address, or fifty from one address, the next
 * tries are refused for a while that grows. It counts an e-mail per address, so nobody can lock out somebody else.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE_FAILURES = 5;
    static final int FREE_FAILURES_PER_IP = 50;
    static final Duration FORGET = Duration.ofMinutes(15);
    private static final int MAX_TRACKED = 100_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
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

    /** Goes on only if this did not fail too often from here. */
    public synchronized void requireRoom(String what, String ip) {
        if (!allows(what, ip)) {
            throw new RiskException(AccountError.TOO_MANY_TRIES, "That failed too often. Wait a while.");
        }
    }

    synchronized boolean allows(String email, String ip) {
        return free(pair(email, ip), FREE_FAILURES) && free(ip, FREE_FAILURES_PER_IP);
    }

    public synchronized void failed(String email, String ip) {
        count(pair(email, ip));
        count(ip);
    }

    public synchronized void succeeded(String email, String ip) {
        failures.remove(pair(email, ip));
    }

    private boolean free(String key, int allowed) {
        Failures past = failures.get(key);
        if (past == null || past.count < allowed) {
            return true;
        }
        long doublings = Math.min(past.count - (long) allowed, 5);
        Duration wait = Duration.ofSeconds(30L << doublings);
        return clock.instant().isAfter(past.last.plus(wait));
    }

    private void count(String key) {
        Instant now = clock.instant();
        Failures past = failures.remove(key);
        boolean fresh = past == null || past.last.plus(FORGET).isBefore(now);
        failures.put(key, new Failures(fresh ? 1 : past.count + 1, now));
    }

    private static String pair(String email, String ip) {
        return email.toLowerCase(Locale.ROOT) + ' ' + ip;
    }

    private record Failures(int count, Instant last) {}
}
