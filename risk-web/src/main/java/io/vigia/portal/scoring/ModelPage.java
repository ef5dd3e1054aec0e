package io.vigia.portal.scoring;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.quality.Judged;
import io.vigia.domain.scoring.quality.Maturity;
import io.vigia.domain.scoring.quality.PromotionTest;
import io.vigia.domain.scoring.quality.Quality;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ModelState;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.Preset;
import io.vigia.domain.scoring.serving.ScoringSettings;
import io.vigia.service.platform.Caller;
import io.vigia.service.scoring.quality.QualityService;
import io.vigia.service.scoring.serving.ModelService;
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
    private static final int SHOWN_VERSIONS = 10;

    @Inject
    ModelService models;

    @Inject
    QualityService quality;

    @Inject
    Caller caller;

    private String family = "card";
    private List<ModelVersion> versions;
    private List<Judged> judged;
    private Optional<QualityService.Drifted> drifted;
    private List<Row> rows;
    private ScoringSettings.Choices settings;
    private Quality measured;
    private Optional<PromotionTest> test;

    /** One version with what its file says. */
    public record Row(ModelVersion version, Optional<ModelFile> file) {

        /** How good it was on the payments kept apart for the end; null if the file does not say. */
        public FoldMetrics metrics() {
            return file.map(ModelFile::metrics)
                    .filter(folds -> !folds.isEmpty())
                    .map(folds -> folds.get(folds.size() - 1))
                    .orElse(null);
        }
    }

    /** The versions of all families, newest first. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = versions().stream()
                    .limit(SHOWN_VERSIONS)
                    .map(version -> new Row(version, models.file(version)))
                    .toList();
        }
        return rows;
    }

    private List<ModelVersion> versions() {
        if (versions == null) {
            versions = models.all();
        }
        return versions;
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

    /** The payments of the family that are old enough to be judged. */
    public List<Judged> getJudged() {
        if (judged == null) {
            judged = quality.judged(chosen());
        }
        return judged;
    }

    public Quality getQuality() {
        if (measured == null) {
            measured = Quality.of(getJudged());
        }
        return measured;
    }

    /** What the line does at which payments are blocked. */
    public Quality.Point getLine() {
        return getQuality().at(getSettings().highestFrom());
    }

    /** Whether the challenger of the family may take the champion's place; null if there is none, or nothing to tell by. */
    public PromotionTest getTest() {
        if (test == null) {
            test = versions().stream()
                    .filter(version -> version.state() == ModelState.CHALLENGER && version.family() == chosen())
                    .findFirst()
                    .map(challenger ->
                            PromotionTest.of(getJudged(), getSettings().highestFrom()));
        }
        return test.orElse(null);
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
        return Maturity.of(chosen()).toDays();
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
