package io.vigia.domain.scoring.training;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;

/** When an environment's models are trained anew. */
@Entity
@Table(name = "scoring_training_plans")
public class TrainingPlan extends Owned {

    private int weekday;
    private int cardDays;
    private int voucherDays;
    private int walletDays;
    private Instant nextAt;

    @Version
    private int version;

    protected TrainingPlan() {}

    /** @param id {@code tplan_…} */
    public TrainingPlan(String id, EnvironmentId environment, Instant created, TrainingChoices choices) {
        super(id, environment, created);
        choose(choices, created);
    }

    /** Takes over what the account wants from a moment on. */
    public void choose(TrainingChoices choices, Instant now) {
        weekday = choices.day() == null ? 0 : choices.day().getValue();
        cardDays = choices.cardDays();
        voucherDays = choices.voucherDays();
        walletDays = choices.walletDays();
        nextAt = choices.next(now);
    }

    /** Whether it is time to train; if so, the next time is a week later. */
    public boolean due(Instant now) {
        if (nextAt == null || nextAt.isAfter(now)) {
            return false;
        }
        nextAt = choices().next(now);
        return true;
    }

    public TrainingChoices choices() {
        return new TrainingChoices(weekday == 0 ? null : DayOfWeek.of(weekday), cardDays, voucherDays, walletDays);
    }

    /** When models are trained next, or null. */
    public Instant nextAt() {
        return nextAt;
    }
}
