package io.vigia.service.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyError;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tells who a key belongs to. A key seen before is answered from memory for at most {@link #TRUST}, after which the
 * database is asked again; a key ended on this node is forgotten at once.
 */
@ApplicationScoped
public class ApiKeyAuthenticator {

    static final Duration TRUST = Duration.ofSeconds(5);
    private static final int MAX_KNOWN = 10_000;

    private final ConcurrentMap<ByteBuffer, Known> known = new ConcurrentHashMap<>();

    @Inject
    private KeyedHash hash;

    @Inject
    private ApiKeyLookup lookup;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * The owner of a key.
     *
     * @param presented the key as it was sent
     * @throws RiskException API_KEY_INVALID or API_KEY_EXPIRED
     */
    public KeyOwner authenticate(String presented) {
        ByteBuffer digest = ByteBuffer.wrap(hash.digest("api-key", presented));
        Instant now = clock.instant();
        Known entry = known.get(digest);
        if (entry == null || entry.readAt.plus(TRUST).isBefore(now)) {
            entry = new Known(read(presented, digest.array(), now), now);
            if (known.size() >= MAX_KNOWN) {
                known.clear();
            }
            known.put(digest, entry);
        }
        return entry.owner;
    }

    void keyEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyEnded ended) {
        known.values().removeIf(entry -> entry.owner.keyId().equals(ended.keyId()));
    }

    private KeyOwner read(String presented, byte[] hash, Instant now) {
        ApiKey key = lookup.use(hash, now)
                .orElseThrow(() -> new RiskException(
                        ApiKeyError.API_KEY_INVALID, "Invalid API Key provided: " + ApiKey.mask(presented)));
        if (!key.active()) {
            throw new RiskException(ApiKeyError.API_KEY_EXPIRED, "Expired API Key provided: " + ApiKey.mask(presented));
        }
        return new KeyOwner(key.id(), key.environment(), key.kind());
    }

    /** Whose key it is and what kind. */
    public record KeyOwner(String keyId, EnvironmentId environment, KeyKind kind) {}

    /** A key has been ended. */
    record KeyEnded(String keyId) {}

    private record Known(KeyOwner owner, Instant readAt) {}
}
