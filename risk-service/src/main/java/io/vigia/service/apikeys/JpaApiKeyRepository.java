package io.vigia.service.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyRepository;
import io.vigia.domain.kernel.EnvironmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keys in the database. */
@ApplicationScoped
public class JpaApiKeyRepository implements ApiKeyRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(ApiKey key) {
        entities.persist(key);
    }

    @Override
    public Optional<ApiKey> byHash(byte[] hash) {
        return entities.createQuery("select k from ApiKey k where k.hash = :hash", ApiKey.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ApiKey> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id))
                .filter(key -> key.environment().equals(environment));
    }

    @Override
    public List<ApiKey> list(EnvironmentId environment) {
        return entities.createQuery(
                        "select k from ApiKey k where k.accountId = :account and k.livemode = :livemode"
                                + " order by k.id desc",
                        ApiKey.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .getResultList();
    }

    @Override
    public void touch(String id, Instant at) {
        entities.createQuery("update ApiKey k set k.lastUsed = :at where k.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }
}
