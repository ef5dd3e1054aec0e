package io.vigia.domain.scoring.training;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.scoring.serving.ModelFamily;
import java.util.List;
import java.util.Optional;

/** Plans of trainings, and trainings. */
public interface TrainingRepository {

    Optional<TrainingPlan> plan(EnvironmentId environment);

    void add(EnvironmentId environment, TrainingPlan plan);

    void add(EnvironmentId environment, TrainingRun run);

    Optional<TrainingRun> find(EnvironmentId environment, String id);

    /** The latest, newest first. */
    List<TrainingRun> latest(EnvironmentId environment, int most);

    /** Whether a training of a family has not ended yet. */
    boolean underWay(EnvironmentId environment, ModelFamily family);

    /** Takes the model away that a process left with a training; it is there once. */
    Optional<byte[]> takeFile(EnvironmentId environment, TrainingRun run);
}
