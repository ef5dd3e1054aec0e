package io.vigia.service.scoring.quality;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.quality.Drift;
import io.vigia.domain.scoring.quality.Judged;
import io.vigia.domain.scoring.quality.Maturity;
import io.vigia.domain.scoring.serving.Loaded;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.service.platform.Caller;
import io.vigia.service.scoring.serving.ModelBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What callers may know of how good their scores are. */
@ApplicationScoped
@Transactional
public class QualityService {

    /** How far back payments are looked at. */
    public static final Duration PERIOD = Duration.ofDays(120);

    private static final Duration LATELY = Duration.ofDays(7);

    @Inject
    private Caller caller;

    @Inject
    private JudgedReader reader;

    @Inject
    private ModelBook book;

    @Inject
    private Clock clock;

    /** The payments of a family that are old enough to be judged, newest first, at most 100,000. */
    public List<Judged> judged(ModelFamily family) {
        caller.require(Permission.RULES_READ);
        Instant until = clock.instant().minus(Maturity.of(family));
        return reader.judged(caller.environment(), family, until.minus(PERIOD), until);
    }

    /**
     * How far the payments of the last seven days are from what a model was trained on.
     *
     * @param payments how many were looked at
     * @param features the shifts, the largest first
     */
    public record Drifted(int payments, Drift.Shift score, List<Drift.Shift> features) {}

    /** The drift of the champion of a family; empty if the points card scores, or if there were no payments. */
    public Optional<Drifted> drift(ModelFamily family) {
        caller.require(Permission.RULES_READ);
        EnvironmentId environment = caller.environment();
        Loaded champion = book.serving(environment).champions().get(family);
        if (champion == null || champion.model() == null) {
            return Optional.empty();
        }
        ScoringModel model = champion.model();
        ModelFile file = model.file();
        List<float[]> vectors =
                reader.vectors(environment, family, clock.instant().minus(LATELY));
        return vectors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drifted(
                        vectors.size(),
                        Drift.score(file, vectors.stream().map(model::score).toList()),
                        Drift.features(file, vectors)));
    }
}
