package io.vigia.service.scoring;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.scoring.PointsCard;
import io.vigia.domain.scoring.RiskLevel;
import io.vigia.domain.scoring.Score;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.FactSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Scores attempts with the model in force, and puts score and level on the sheet for the rules. */
@ApplicationScoped
public class Scorer {

    private static final Logger LOG = Logger.getLogger(Scorer.class.getName());

    /** The score of an attempt; of the level unknown if scoring fails. */
    public Score score(Attempt attempt, FactSheet facts) {
        try {
            Optional<TestCard> testCard =
                    attempt.environment().livemode() ? Optional.empty() : TestCard.of(attempt.card());
            Score score = PointsCard.score(facts, testCard);
            score.putOn(facts);
            return score;
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "Decision " + attempt.decisionId() + " could not be scored");
            return new Score(0, RiskLevel.UNKNOWN, List.of(), PointsCard.VERSION);
        }
    }
}
