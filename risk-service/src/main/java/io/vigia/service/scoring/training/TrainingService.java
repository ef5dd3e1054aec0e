package io.vigia.service.scoring.training;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.domain.scoring.training.TrainingError;
import io.vigia.domain.scoring.training.TrainingPlan;
import io.vigia.domain.scoring.training.TrainingRepository;
import io.vigia.domain.scoring.training.TrainingRun;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What callers may do about the training of their models. */
@ApplicationScoped
@Transactional
public class TrainingService {

    private static final int SHOWN = 9;

    @Inject
    private Caller caller;

    @Inject
    private TrainingRepository trainings;

    @Inject
    private TrainingDesk desk;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The latest trainings, newest first. */
    public List<TrainingRun> latest() {
        caller.require(Permission.RULES_READ);
        return trainings.latest(caller.environment(), SHOWN);
    }

    /** What the account wants of trainings. */
    public TrainingChoices choices() {
        caller.require(Permission.RULES_READ);
        return desk.choices(caller.environment());
    }

    /** When models are trained next by the plan; null for never. */
    public Instant next() {
        caller.require(Permission.RULES_READ);
        return trainings.plan(caller.environment()).map(TrainingPlan::nextAt).orElse(null);
    }

    /** Says when models are trained from now on, and how long labels take. */
    public void choose(TrainingChoices choices) {
        caller.require(Permission.RULES_WRITE);
        EnvironmentId environment = caller.environment();
        Instant now = clock.instant();
        TrainingPlan plan = trainings.plan(environment).orElse(null);
        if (plan == null) {
            plan = new TrainingPlan(ids.next("tplan", now), environment, now, choices);
            trainings.add(environment, plan);
        } else {
            plan.choose(choices, now);
        }
        desk.comeAgain(plan);
        audit.record(
                "training.plan_changed",
                choices.day() == null ? "off" : choices.day().name());
    }

    /**
     * Wants a model of a family trained as soon as a process has time.
     *
     * @throws RiskException TRAINING_UNDER_WAY if one is trained already
     */
    public TrainingRun train(ModelFamily family) {
        caller.require(Permission.RULES_WRITE);
        if (trainings.underWay(caller.environment(), family)) {
            throw underWay();
        }
        try {
            return desk.add(caller.environment(), family, false);
        } catch (PersistenceException somebodyElseDid) {
            throw underWay();
        }
    }

    private static RiskException underWay() {
        return new RiskException(TrainingError.TRAINING_UNDER_WAY, "A model of this family is being trained already.");
    }
}
