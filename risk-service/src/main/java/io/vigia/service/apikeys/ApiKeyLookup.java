package io.vigia.service.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads a key in a transaction of its own, noting its use at most once a minute. */
@ApplicationScoped
public class ApiKeyLookup {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    private ApiKeyRepository keys;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<ApiKey> use(byte[] hash, Instant now) {
        Optional<ApiKey> found = keys.byHash(hash);
        found.filter(key -> key.works(now))
                .filter(key -> key.lastUsed() == null
                        || key.lastUsed().plus(NOTED_EVERY).isBefore(now))
                .ifPresent(key -> keys.touch(key.id(), now));
        return found;
    }
}
