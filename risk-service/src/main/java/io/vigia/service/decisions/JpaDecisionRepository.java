package io.vigia.service.decisions;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRepository;
import io.vigia.domain.kernel.EnvironmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Decisions in the database. */
@ApplicationScoped
public class JpaDecisionRepository implements DecisionRepository {

    private static final int MOST_ABOUT_ONE = 100;

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Decision decision) {
        entities.persist(decision);
    }

    @Override
    public Optional<Decision> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Decision.class, id))
                .filter(decision -> decision.environment().equals(environment));
    }

    @Override
    public List<Decision> about(EnvironmentId environment, String objectId) {
        return entities.createQuery(
                        "select d from Decision d where d.accountId = :account and d.livemode = :livemode"
                                + " and d.objectId = :object order by d.id",
                        Decision.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("object", objectId)
                .setMaxResults(MOST_ABOUT_ONE)
                .getResultList();
    }
}
