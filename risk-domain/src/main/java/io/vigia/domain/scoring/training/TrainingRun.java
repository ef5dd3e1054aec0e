package io.vigia.domain.scoring.training;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.scoring.serving.ModelFamily;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One training of a model. A process apart takes it up, writes how it goes, and leaves the model with it; the platform takes that
 * in. While it goes on, no other of the same environment and family can begin.
 */
@Entity
@Table(name = "scoring_training_runs")
public class TrainingRun extends Owned {

    @Enumerated(EnumType.STRING)
    private ModelFamily family;

    @Enumerated(EnumType.STRING)
    private TrainingState state;

    private boolean scheduled;
    private String author;
    private Instant asOf;
    private int maturityDays;
    private int attempt;
    private String openKey;
    private Instant startedAt;
    private Instant endedAt;
    private String step;
    private Long payments;
    private Long frauds;
    private Double averagePrecision;
    private Double auc;
    private String reason;
    private String modelName;
    private String log;

    protected TrainingRun() {}

    /**
     * What is to be trained.
     *
     * @param scheduled whether nobody asked for it but the plan
     * @param author who wants it
     * @param choices by which payments have matured
     */
    public record Wish(ModelFamily family, boolean scheduled, String author, TrainingChoices choices) {}

    /**
     * A training that waits.
     *
     * @param id {@code trn_…}
     * @param now what becomes known later is not learned
     */
    public TrainingRun(String id, EnvironmentId environment, Instant now, Wish wish) {
        super(id, environment, now);
        this.family = wish.family;
        this.state = TrainingState.QUEUED;
        this.scheduled = wish.scheduled;
        this.author = wish.author;
        this.asOf = now;
        this.maturityDays = (int) wish.choices.maturity(wish.family).toDays();
        this.attempt = 1;
        this.openKey = environment.accountId() + (environment.livemode() ? "-live-" : "-test-") + wish.family.word();
        this.log = "";
    }

    /** Its model is taken in. */
    public void succeed(String name, Instant now) {
        modelName = name;
        end(TrainingState.SUCCEEDED, now);
    }

    /** Its model cannot be taken in. */
    public void fail(String why, Instant now) {
        reason = why;
        end(TrainingState.FAILED, now);
    }

    private void end(TrainingState how, Instant now) {
        state = how;
        endedAt = now;
        openKey = null;
        step = null;
    }

    public ModelFamily family() {
        return family;
    }

    public TrainingState state() {
        return state;
    }

    public boolean scheduled() {
        return scheduled;
    }

    public String author() {
        return author;
    }

    public Instant asOf() {
        return asOf;
    }

    public int maturityDays() {
        return maturityDays;
    }

    /** 1, and one more each time its process had died. */
    public int attempt() {
        return attempt;
    }

    /** When a process took it up, or null; by the world's clock. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When it ended, or null; by the world's clock. */
    public Instant endedAt() {
        return endedAt;
    }

    /** What its process does now: {@code reading}, {@code learning}, {@code storing}; or null. */
    public String step() {
        return step;
    }

    /** How many payments with matured labels there were, or null. */
    public Long payments() {
        return payments;
    }

    /** How many of them were frauds, or null. */
    public Long frauds() {
        return frauds;
    }

    /** How good the model is on the newest payments, which its trees have not seen; or null. */
    public Double averagePrecision() {
        return averagePrecision;
    }

    public Double auc() {
        return auc;
    }

    /** Why there is no model, or null. */
    public String reason() {
        return reason;
    }

    /** The name of the model, or null. */
    public String modelName() {
        return modelName;
    }

    /** What its process had to say, line by line. */
    public String log() {
        return log;
    }
}
