package io.vigia.service.scoring;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.scoring.PointsCard;
import io.vigia.domain.scoring.RiskLevel;
import io.vigia.domain.scoring.Score;
import io.vigia.domain.scoring.Scored;
import io.vigia.domain.scoring.ScoringTrace;
import io.vigia.domain.scoring.features.FeatureMemory;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.features.VectorBytes;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.VelocityReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Scores attempts with the model in force, and puts score and level on the sheet for the rules. */
@ApplicationScoped
public class Scorer {

    private static final Logger LOG = Logger.getLogger(Scorer.class.getName());

    @Inject
    private FeatureMemory memory;

    /**
     * What is known of an attempt.
     *
     * @param counted as counters know it
     * @param reading what they said before it
     */
    public record Known(AttemptRecord counted, FactSheet facts, VelocityReading reading) {}

    /** The score of an attempt; of the level unknown if scoring fails. */
    public Scored score(Attempt attempt, Known known) {
        FactSheet facts = known.facts;
        try {
            float[] vector = Features.of(known.counted, facts, known.reading, memory);
            Optional<TestCard> testCard =
                    attempt.environment().livemode() ? Optional.empty() : TestCard.of(attempt.card());
            Score score = PointsCard.score(facts, testCard);
            score.putOn(facts);
            return new Scored(score, ScoringTrace.of(VectorBytes.of(vector)));
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "Decision " + attempt.decisionId() + " could not be scored");
            return new Scored(new Score(0, RiskLevel.UNKNOWN, List.of(), PointsCard.VERSION), ScoringTrace.of(null));
        }
    }
}
