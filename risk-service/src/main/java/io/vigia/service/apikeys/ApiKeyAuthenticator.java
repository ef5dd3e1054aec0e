package io.vigia.service.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyError;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells who a key belongs to. A key seen before is answered from memory for at most {@link #TRUST}, after which the
 * database is asked again; a key ended on this node is forgotten at once, and one ended on any other node within {@link
 * #FOLLOWED_AFTER}: every change that takes something away from a key counts a number up, which each node asks for.
 */
@ApplicationScoped
public class ApiKeyAuthenticator {

    static final Duration TRUST = Duration.ofSeconds(5);
    static final Duration FOLLOWED_AFTER = Duration.ofMillis(250);
    private static final int MAX_KNOWN = 10_000;

    private final ConcurrentMap<ByteBuffer, Known> known = new ConcurrentHashMap<>();

    @Inject
    private KeyedHash hash;

    private final AtomicReference<Instant> askedAt = new AtomicReference<>(Instant.EPOCH);
    private final AtomicLong seenSeq = new AtomicLong(-1);

    @Inject
    private ApiKeyLookup lookup;

    @Inject
    private KeyChanges changes;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * The owner of a key.
     *
     * @param presented the key as it was sent
     * @throws RiskException API_KEY_INVALID, API_KEY_EXPIRED or LIVE_MODE_CLOSED
     */
    public KeyOwner authenticate(String presented) {
        ByteBuffer digest = ByteBuffer.wrap(hash.digest("api-key", presented));
        Instant now = clock.instant();
        forgetIfAnythingChanged(now);
        Known entry = known.get(digest);
        long seq = seenSeq.get();
        if (entry == null || entry.seq != seq || entry.readAt.plus(TRUST).isBefore(now)) {
            entry = new Known(read(presented, digest.array(), now), now, seq);
            if (known.size() >= MAX_KNOWN) {
                known.clear();
            }
            known.put(digest, entry);
        }
        if (entry.owner.expires() != null && !now.isBefore(entry.owner.expires())) {
            throw expired(presented);
        }
        return entry.owner;
    }

    /** Asks, at most every {@link #FOLLOWED_AFTER}, whether anything was taken away from any key on any node. */
    private void forgetIfAnythingChanged(Instant now) {
        Instant asked = askedAt.get();
        if (asked.plus(FOLLOWED_AFTER).isAfter(now) || !askedAt.compareAndSet(asked, now)) {
            return;
        }
        seenSeq.set(changes.last()); // what was read under another number is read again
    }

    private static RiskException expired(String presented) {
        return new RiskException(ApiKeyError.API_KEY_EXPIRED, "Expired API Key provided: " + ApiKey.mask(presented));
    }

    void keyEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyEnded ended) {
        known.values().removeIf(entry -> entry.owner.keyId().equals(ended.keyId()));
    }

    private KeyOwner read(String presented, byte[] hash, Instant now) {
        ApiKeyLookup.Found found = lookup.use(hash, now)
                .orElseThrow(() -> new RiskException(
                        ApiKeyError.API_KEY_INVALID, "Invalid API Key provided: " + ApiKey.mask(presented)));
        ApiKey key = found.key();
        if (!key.works(now)) {
            throw expired(presented);
        }
        if (!found.open()) {
            throw new RiskException(
                    ApiKeyError.LIVE_MODE_CLOSED, "The live mode of this account is closed: " + ApiKey.mask(presented));
        }
        return new KeyOwner(key.id(), key.environment(), key.permissions(), key.expiresAt());
    }

    /**
     * Whose key it is and what it may do.
     *
     * @param expires when it stops working, or null
     */
    public record KeyOwner(String keyId, EnvironmentId environment, Set<Permission> permissions, Instant expires) {}

    /** A key has been ended. */
    record KeyEnded(String keyId) {}

    private record Known(KeyOwner owner, Instant readAt, long seq) {}
}
