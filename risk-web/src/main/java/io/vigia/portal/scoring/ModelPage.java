package io.vigia.portal.scoring;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.quality.Calibration;
import io.vigia.domain.scoring.quality.Explored;
import io.vigia.domain.scoring.quality.PromotionTest;
import io.vigia.domain.scoring.quality.Quality;
import io.vigia.domain.scoring.quality.Worth;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.Preset;
import io.vigia.domain.scoring.serving.ScoringSettings;
import io.vigia.service.platform.Caller;
import io.vigia.service.scoring.quality.QualityService;
import io.vigia.service.scoring.serving.ModelFacts;
import io.vigia.service.scoring.serving.ModelService;
import io.vigia.service.scoring.training.TrainingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The models of an account in a mode, how payments are scored, and what the scores were worth. */
@Named
@RequestScoped
public class ModelPage {

    private static final int SHOWN_SHIFTS = 12;

    @Inject
    ModelService models;

    @Inject
    QualityService quality;

    @Inject
    TrainingService trainings;

    @Inject
    Caller caller;

    private String family = "card";
    private QualityService.Standing standing;
    private Optional<QualityService.Drifted> drifted;
    private List<Row> rows;
    private ScoringSettings.Choices settings;

    /** One version with what its file says. */
    public record Row(ModelVersion version, Optional<ModelFacts> facts) {

        /** How good it was on the payments kept apart for the end; null if the file does not say. */
        public FoldMetrics metrics() {
            return facts.map(ModelFacts::folds)
                    .filter(folds -> !folds.isEmpty())
                    .map(folds -> folds.get(folds.size() - 1))
                    .orElse(null);
        }
    }

    /** The versions of all families, newest first: those in force, and the latest of the others. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = models.shown().stream()
                    .map(version -> new Row(version, models.facts(version)))
                    .toList();
        }
        return rows;
    }

    public ScoringSettings.Choices getSettings() {
        if (settings == null) {
            settings = models.settings();
        }
        return settings;
    }

    public Preset[] getPresets() {
        return Preset.values();
    }

    public PaymentMethodType[] getMethods() {
        return PaymentMethodType.values();
    }

    public ModelFamily[] getFamilies() {
        return ModelFamily.values();
    }

    public boolean isEditable() {
        return caller.may(Permission.RULES_WRITE);
    }

    public boolean isLive() {
        return caller.environment().livemode();
    }

    private QualityService.Standing standing() {
        if (standing == null) {
            standing = quality.standing(chosen());
        }
        return standing;
    }

    /** What the scores of the family were worth, by the payments that are old enough to be judged. */
    public Worth getWorth() {
        return standing().worth();
    }

    /** Whether the champion's probabilities came true, by bands of scores; empty if there is nothing to tell by. */
    public List<Calibration.Band> getCalibration() {
        return standing().calibration();
    }

    /** What it cost to let some pass; null if none did. */
    public Explored getExplored() {
        return standing().explored().payments() == 0 ? null : standing().explored();
    }

    public Quality getQuality() {
        return getWorth().all();
    }

    /** What the line does at which payments are blocked. */
    public Quality.Point getLine() {
        return getQuality().at(getSettings().highestFrom());
    }

    /** Whether the challenger of the family may take the champion's place; null if there is none, or nothing to tell by. */
    public PromotionTest getTest() {
        return standing().test();
    }

    /** How far payments have drifted from what the champion has learned; null if the points card scores. */
    public QualityService.Drifted getDrifted() {
        if (drifted == null) {
            drifted = quality.drift(chosen());
        }
        return drifted.orElse(null);
    }

    public int getShownShifts() {
        return SHOWN_SHIFTS;
    }

    public long getMaturityDays() {
        return trainings.choices().maturity(chosen()).toDays();
    }

    private ModelFamily chosen() {
        return ModelFamily.of(family).orElse(ModelFamily.CARD);
    }

    public String getFamily() {
        return chosen().word();
    }

    public void setFamily(String family) {
        this.family = family;
    }
}
