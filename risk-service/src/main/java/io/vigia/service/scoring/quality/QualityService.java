package io.vigia.service.scoring.quality;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.PointsCard;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.quality.Calibration;
import io.vigia.domain.scoring.quality.Drift;
import io.vigia.domain.scoring.quality.Explored;
import io.vigia.domain.scoring.quality.Judged;
import io.vigia.domain.scoring.quality.PromotionTest;
import io.vigia.domain.scoring.quality.PromotionTest.Contest;
import io.vigia.domain.scoring.quality.Worth;
import io.vigia.domain.scoring.serving.Loaded;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.Serving;
import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.domain.scoring.training.TrainingPlan;
import io.vigia.domain.scoring.training.TrainingRepository;
import io.vigia.service.platform.Caller;
import io.vigia.service.scoring.serving.Memo;
import io.vigia.service.scoring.serving.ModelBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What callers may know of how good their scores are. */
@ApplicationScoped
@Transactional
public class QualityService {

    /** How far back payments are looked at. */
    public static final Duration PERIOD = Duration.ofDays(120);

    private static final Duration LATELY = Duration.ofDays(7);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 200;

    private final Memo<Asked, Standing> standings = new Memo<>(MOST_KEPT, FRESH);
    private final Memo<Asked, Optional<Drifted>> drifts = new Memo<>(MOST_KEPT, FRESH);

    /** @param of what else the answer depends on */
    private record Asked(EnvironmentId environment, ModelFamily family, Object of) {}

    @Inject
    private Caller caller;

    @Inject
    private JudgedReader reader;

    @Inject
    private ModelBook book;

    @Inject
    private TrainingRepository trainings;

    @Inject
    private Clock clock;

    /**
     * What the scores of a family were worth.
     *
     * @param test whether the challenger may take the champion's place; null if there is none
     * @param calibration whether the champion's probabilities came true; empty if the points card scores, which tells none
     * @param explored what it cost to let some pass
     */
    public record Standing(Worth worth, PromotionTest test, List<Calibration.Band> calibration, Explored explored) {}

    /**
     * What the scores of a family were worth, by the latest 100,000 payments that are old enough to be judged; as it was up
     * to a minute ago, unless models or settings have changed since.
     */
    public Standing standing(ModelFamily family) {
        caller.require(Permission.RULES_READ);
        EnvironmentId environment = caller.environment();
        Serving serving = book.serving(environment);
        Contest contest = contest(serving, family);
        Loaded champion = serving.champions().get(family);
        Duration maturity = trainings
                .plan(environment)
                .map(TrainingPlan::choices)
                .orElse(TrainingChoices.STANDARD)
                .maturity(family);
        Object of = Arrays.asList(champion == null ? null : champion.id(), contest, serving.choices(), maturity);
        return standings.get(new Asked(environment, family, of), () -> {
            Instant until = clock.instant().minus(maturity);
            JudgedReader.History history = reader.judged(environment, family, until.minus(PERIOD), until);
            List<Judged> judged = history.judged();
            return new Standing(
                    Worth.of(judged),
                    contest == null ? null : PromotionTest.of(judged, contest),
                    calibration(judged, champion),
                    history.explored());
        });
    }

    private static List<Calibration.Band> calibration(List<Judged> judged, Loaded champion) {
        return champion == null || champion.model() == null
                ? List.of()
                : Calibration.of(
                        judged, champion.name(), champion.model().file().scoreMap());
    }

    /** Who could take whose place; null if nobody could. */
    private static Contest contest(Serving serving, ModelFamily family) {
        Loaded champion = serving.champions().get(family);
        Loaded challenger = serving.challengers().get(family);
        if (challenger == null || challenger.model() == null) {
            return null;
        }
        return new Contest(
                champion == null ? PointsCard.VERSION : champion.name(),
                challenger.name(),
                challenger.model().file().scoreMap(),
                serving.choices().highestFrom());
    }

    /**
     * How far the payments of the last seven days are from what a model was trained on.
     *
     * @param payments how many were looked at
     * @param features the shifts, the largest first
     */
    public record Drifted(int payments, Drift.Shift score, List<Drift.Shift> features) {}

    /**
     * The drift of the champion of a family, up to a minute old; empty if the points card scores, or if there were no
     * payments.
     */
    public Optional<Drifted> drift(ModelFamily family) {
        caller.require(Permission.RULES_READ);
        EnvironmentId environment = caller.environment();
        Loaded champion = book.serving(environment).champions().get(family);
        if (champion == null || champion.model() == null) {
            return Optional.empty();
        }
        return drifts.get(
                new Asked(environment, family, champion.id()), () -> drift(environment, family, champion.model()));
    }

    private Optional<Drifted> drift(EnvironmentId environment, ModelFamily family, ScoringModel model) {
        ModelFile file = model.file();
        List<float[]> vectors =
                reader.vectors(environment, family, clock.instant().minus(LATELY));
        return vectors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drifted(
                        vectors.size(),
                        Drift.score(
                                file, vectors.stream().mapToInt(model::score).toArray()),
                        Drift.features(file, vectors)));
    }
}
