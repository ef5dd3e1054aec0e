package io.vigia.portal.scoring;

import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.domain.scoring.training.TrainingRun;
import io.vigia.service.scoring.training.TrainingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When models are trained, and how the latest trainings went. */
@Named
@RequestScoped
public class TrainingPage {

    @Inject
    TrainingService trainings;

    private List<TrainingRun> runs;
    private TrainingChoices choices;

    /** The latest, newest first. */
    public List<TrainingRun> getRuns() {
        if (runs == null) {
            runs = trainings.latest();
        }
        return runs;
    }

    /** Whether there is more to come, so that the page looks again. */
    public boolean isOpen() {
        return getRuns().stream().anyMatch(run -> run.state().open());
    }

    public TrainingChoices getChoices() {
        if (choices == null) {
            choices = trainings.choices();
        }
        return choices;
    }

    /** When models are trained next by the plan, or null. */
    public Instant getNext() {
        return trainings.next();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    /** How many seconds a training has taken; 0 as long as it has not ended. */
    public long seconds(TrainingRun run) {
        return run.startedAt() == null || run.endedAt() == null
                ? 0
                : Duration.between(run.startedAt(), run.endedAt()).toSeconds();
    }
}
