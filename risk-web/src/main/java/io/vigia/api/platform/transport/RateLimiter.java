package io.vigia.api.platform.transport;

import io.vigia.domain.kernel.EnvironmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one account from taking the time of all others: a bucket for each mode of each account that fills at a steady rate
 * and holds what fills it in two seconds; searches have a smaller one. Counted on each node.
 */
@ApplicationScoped
public class RateLimiter {

    private static final int BURST_SECONDS = 2;
    private static final int MAX_BUCKETS = 20_000;
    private static final double NANOS = 1_000_000_000.0;

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Requests a second; 0 for no limit. */
    @Inject
    @ConfigProperty(name = "RISK_RATE_LIMIT", defaultValue = "1000")
    private int everything;

    /** Searches a second; 0 for no limit. */
    @Inject
    @ConfigProperty(name = "RISK_SEARCH_RATE_LIMIT", defaultValue = "100")
    private int searches;

    /** Takes a request from the bucket, or tells in how many seconds there will be room again; 0 if there was room. */
    public int secondsToWait(EnvironmentId environment, boolean search) {
        int rate = search ? searches : everything;
        if (rate <= 0) {
            return 0;
        }
        if (buckets.size() > MAX_BUCKETS) {
            buckets.clear();
        }
        String name = environment.accountId() + environment.mode() + search;
        return buckets.computeIfAbsent(name, n -> new Bucket(rate)).take(System.nanoTime());
    }

    /** Room for so many requests, which comes back with time. */
    static final class Bucket {

        private final int rate;
        private double room;
        private long at = Long.MIN_VALUE;

        Bucket(int rate) {
            this.rate = rate;
            this.room = (double) rate * BURST_SECONDS;
        }

        synchronized int take(long nanos) {
            if (at != Long.MIN_VALUE) {
                room = Math.min((double) rate * BURST_SECONDS, room + (nanos - at) / NANOS * rate);
            }
            at = nanos;
            if (room < 1) {
                return (int) Math.max(1, Math.ceil((1 - room) / rate));
            }
            room--;
            return 0;
        }
    }
}
