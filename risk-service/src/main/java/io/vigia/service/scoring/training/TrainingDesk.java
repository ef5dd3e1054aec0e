package io.vigia.service.scoring.training;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.domain.scoring.training.TrainingPlan;
import io.vigia.domain.scoring.training.TrainingRepository;
import io.vigia.domain.scoring.training.TrainingRun;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.later.Later;
import io.vigia.service.platform.later.LaterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets models be trained: each week as an account plans it, or when somebody wants it. */
@ApplicationScoped
public class TrainingDesk implements LaterWork {

    static final String KIND = "weekly_training";

    @Inject
    private Caller caller;

    @Inject
    private TrainingRepository trainings;

    @Inject
    private Later later;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** Trains all families whose last training is over, and notes down when to come again. */
    @Override
    public void run(EnvironmentId environment, String objectId) {
        TrainingPlan plan = trainings.plan(environment).orElse(null);
        if (plan == null || !plan.due(clock.instant())) {
            return; // the plan has changed since, and its next time is noted down as well
        }
        for (ModelFamily family : ModelFamily.values()) {
            if (!trainings.underWay(environment, family)) {
                add(environment, family, true);
            }
        }
        comeAgain(plan);
    }

    /** What an account wants of trainings. */
    TrainingChoices choices(EnvironmentId environment) {
        return trainings.plan(environment).map(TrainingPlan::choices).orElse(TrainingChoices.STANDARD);
    }

    /** @param scheduled whether nobody asked for it but the plan */
    TrainingRun add(EnvironmentId environment, ModelFamily family, boolean scheduled) {
        Instant now = clock.instant();
        TrainingRun run = new TrainingRun(
                ids.next("trn", now),
                environment,
                now,
                new TrainingRun.Wish(family, scheduled, caller.actor().id(), choices(environment)));
        trainings.add(environment, run);
        audit.record("training.queued", run.id());
        return run;
    }

    void comeAgain(TrainingPlan plan) {
        if (plan.nextAt() != null) {
            later.in(Duration.between(clock.instant(), plan.nextAt()), plan.environment(), KIND, plan.id());
        }
    }
}
