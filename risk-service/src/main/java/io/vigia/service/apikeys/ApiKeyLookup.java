package io.vigia.service.apikeys;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
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

    @Inject
    private AccountRepository accounts;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Found> use(byte[] hash, Instant now) {
        Optional<ApiKey> found = keys.byHash(hash);
        found.filter(key -> key.works(now))
                .filter(key -> key.lastUsed() == null
                        || key.lastUsed().plus(NOTED_EVERY).isBefore(now))
                .ifPresent(key -> keys.touch(key.id(), now));
        return found.map(key -> new Found(key, isOpen(key)));
    }

    private boolean isOpen(ApiKey key) {
        return !key.environment().livemode()
                || accounts.account(key.environment().accountId())
                        .filter(Account::liveEnabled)
                        .isPresent();
    }

    /**
     * A key that there is.
     *
     * @param open whether its account may use the key's mode
     */
    record Found(ApiKey key, boolean open) {}
}
