package io.vigia.service.scoring.training;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.training.TrainingRepository;
import io.vigia.domain.scoring.training.TrainingRun;
import io.vigia.domain.scoring.training.TrainingState;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.later.LaterWork;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.scoring.serving.ModelFiles;
import io.vigia.service.scoring.serving.ModelIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Takes in what processes that train left behind: a new challenger in shadow, never more. The process notes the work down. */
@ApplicationScoped
public class TrainedModels implements LaterWork {

    /** Written into {@code due_work} by the process that trains. */
    static final String KIND = "trained_model";

    @Inject
    private TrainingRepository trainings;

    @Inject
    private ModelRepository models;

    @Inject
    private ModelIntake intake;

    @Inject
    private AuditTrail audit;

    @Inject
    @RealTime
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(EnvironmentId environment, String objectId) {
        TrainingRun run = trainings.find(environment, objectId).orElse(null);
        if (run == null || run.state() != TrainingState.TRAINED) {
            return;
        }
        byte[] file = trainings.takeFile(environment, run).orElseThrow();
        try {
            run.succeed(name(environment, run.author(), ModelFiles.upload(file)), clock.instant());
        } catch (RiskException invalid) {
            run.fail(invalid.getMessage(), clock.instant());
            audit.record("training.failed", run.id());
        }
    }

    /** The same payments make the same file; a version that is there already stays what it is. */
    private String name(EnvironmentId environment, String author, ModelVersion.Upload upload) {
        Optional<ModelVersion> known = models.ofFile(environment, upload.sha256());
        if (known.isPresent()) {
            return known.get().name();
        }
        ModelVersion version = intake.challenger(environment, author, upload);
        audit.record("model.trained", version.id());
        return version.name();
    }
}
