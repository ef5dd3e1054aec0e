package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelState;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.ScoringSettings;
import io.vigia.domain.scoring.serving.StoredModel;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Versions of models in the database. */
@ApplicationScoped
public class JpaModelRepository implements ModelRepository {

    private static final String DIGITS = "[0-9a-f]{" + ModelVersion.DIGITS + "}";

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
    public List<ModelVersion> inForce(EnvironmentId environment) {
        return versions(environment, "v.state in :states")
                .setParameter("states", List.of(ModelState.CHAMPION, ModelState.CHALLENGER))
                .getResultList();
    }

    @Override
    public Optional<ModelVersion> ofFile(EnvironmentId environment, String sha256) {
        return versions(environment, "v.sha256 = :sha256")
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ModelVersion> named(EnvironmentId environment, String name) {
        int dash = name.indexOf('-');
        Optional<ModelFamily> family = ModelFamily.of(name.substring(0, Math.max(0, dash)));
        String digits = name.substring(dash + 1);
        if (family.isEmpty() || !digits.matches(DIGITS)) {
            return Optional.empty();
        }
        return versions(environment, "v.family = :family and v.sha256 like :digits")
                .setParameter("family", family.get())
                .setParameter("digits", digits + "%")
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private TypedQuery<ModelVersion> versions(EnvironmentId environment, String which) {
        return entities.createQuery(
                        "select v from ModelVersion v where v.accountId = :account and v.livemode = :livemode and "
                                + which + " order by v.id desc",
                        ModelVersion.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode());
    }

    @Override
    public Optional<ScoringSettings> settings(EnvironmentId environment) {
        return Pages.only(entities, ScoringSettings.class, environment);
    }

    @Override
    public void add(EnvironmentId environment, ScoringSettings settings) {
        entities.persist(settings);
    }
}
