package io.vigia.service.scoring.training;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.training.TrainingPlan;
import io.vigia.domain.scoring.training.TrainingRepository;
import io.vigia.domain.scoring.training.TrainingRun;
import io.vigia.domain.scoring.training.TrainingState;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Plans of trainings, and trainings, in the database. */
@ApplicationScoped
public class JpaTrainingRepository implements TrainingRepository {

    @Inject
    private EntityManager entities;

    @Override
    public Optional<TrainingPlan> plan(EnvironmentId environment) {
        return Pages.only(entities, TrainingPlan.class, environment);
    }

    @Override
    public void add(EnvironmentId environment, TrainingPlan plan) {
        entities.persist(plan);
    }

    @Override
    public void add(EnvironmentId environment, TrainingRun run) {
        entities.persist(run);
        entities.flush(); // so that whoever comes second is told
    }

    @Override
    public Optional<TrainingRun> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(TrainingRun.class, id))
                .filter(run -> run.environment().equals(environment));
    }

    @Override
    public List<TrainingRun> latest(EnvironmentId environment, int most) {
        return new Pages<>(entities, TrainingRun.class, "trn", environment)
                .get(PageRequest.first(most))
                .items();
    }

    @Override
    public boolean underWay(EnvironmentId environment, ModelFamily family) {
        return !entities.createQuery("select r.id from TrainingRun r where r.accountId = :account and"
                        + " r.livemode = :livemode and r.family = :family and r.state in :open")
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("family", family)
                .setParameter(
                        "open",
                        Arrays.stream(TrainingState.values())
                                .filter(TrainingState::open)
                                .toList())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<byte[]> takeFile(EnvironmentId environment, TrainingRun run) {
        List<?> files = of("select file", environment, run).getResultList();
        of("update", environment, run).executeUpdate();
        return files.stream().findFirst().map(byte[].class::cast);
    }

    private Query of(String what, EnvironmentId environment, TrainingRun run) {
        String table = " scoring_training_runs";
        String statement = what.equals("update") ? what + table + " set file = null" : what + " from" + table;
        return entities.createNativeQuery(
                        statement + " where id = ?1 and account_id = ?2 and livemode = ?3 and file is not null")
                .setParameter(1, run.id())
                .setParameter(2, environment.accountId())
                .setParameter(3, environment.livemode());
    }
}
