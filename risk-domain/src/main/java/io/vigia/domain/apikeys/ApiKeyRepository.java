package io.vigia.domain.apikeys;

import io.vigia.domain.kernel.EnvironmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys of all environments. It establishes the scope of a request, so it can find a key by its hash alone. */
public interface ApiKeyRepository {

    void add(ApiKey key);

    /** @param hash HMAC-SHA256 of the key that was sent */
    Optional<ApiKey> byHash(byte[] hash);

    Optional<ApiKey> find(EnvironmentId environment, String id);

    /** All keys of an environment, newest first, the ended ones too. */
    List<ApiKey> list(EnvironmentId environment);

    /** Notes that a key was used. */
    void touch(String id, Instant at);
}
