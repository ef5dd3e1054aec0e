package io.vigia.service.signals.sessions;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.signals.sessions.SessionError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets an address open so many sessions a minute and a key so many more: a publishable key is known to everybody, and
 * each session is a row.
 */
@ApplicationScoped
public class SessionThrottle {

    static final int PER_ADDRESS = 30;
    static final int PER_KEY = 3_000;
    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final int MAX_TRACKED = 50_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_TRACKED;
        }
    };

    private final LongSupplier nanos; // a test clock may stand still, a flood does not

    SessionThrottle() {
        this(System::nanoTime);
    }

    SessionThrottle(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Counts one more session.
     *
     * @throws RiskException RADAR_SESSION_RATE_LIMITED if there were too many
     */
    synchronized void count(String key, String address) {
        boolean free = take("address " + key + " " + address, PER_ADDRESS) && take("key " + key, PER_KEY);
        if (!free) {
            throw new RiskException(
                    SessionError.RADAR_SESSION_RATE_LIMITED,
                    "Too many sessions were opened from here. Use one session for all that a visitor does.");
        }
    }

    private boolean take(String name, int aMinute) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(name, n -> new Bucket(aMinute, now));
        double refilled = bucket.left + (double) (now - bucket.at) * aMinute / MINUTE_NANOS;
        bucket.left = Math.min(aMinute, refilled);
        bucket.at = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left -= 1;
        return true;
    }

    private static final class Bucket {

        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }
}
