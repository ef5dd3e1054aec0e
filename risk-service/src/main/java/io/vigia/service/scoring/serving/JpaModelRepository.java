package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.ScoringSettings;
import io.vigia.domain.scoring.serving.StoredModel;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Versions of models in the database. */
@ApplicationScoped
public class JpaModelRepository implements ModelRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, ModelVersion version, byte[] file) {
        entities.persist(version);
        entities.persist(new StoredModel(version, file));
    }

    @Override
    public byte[] file(EnvironmentId environment, ModelVersion version) {
        return Optional.ofNullable(entities.find(StoredModel.class, version.id()))
                .filter(stored -> stored.environment().equals(environment))
                .map(StoredModel::file)
                .orElseThrow();
    }

    @Override
    public Optional<ModelVersion> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(ModelVersion.class, id))
                .filter(version -> version.environment().equals(environment));
    }

    @Override
    public List<ModelVersion> all(EnvironmentId environment) {
        return new Pages<>(entities, ModelVersion.class, "mdl", environment)
                .get(PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    @Override
    public Optional<ScoringSettings> settings(EnvironmentId environment) {
        return entities
                .createQuery(
                        "select s from ScoringSettings s where s.accountId = :account and s.livemode = :livemode",
                        ScoringSettings.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(EnvironmentId environment, ScoringSettings settings) {
        entities.persist(settings);
    }
}
