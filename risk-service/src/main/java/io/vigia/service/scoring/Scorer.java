package io.vigia.service.scoring;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.scoring.PointsCard;
import io.vigia.domain.scoring.RiskLevel;
import io.vigia.domain.scoring.Score;
import io.vigia.domain.scoring.Scored;
import io.vigia.domain.scoring.ScoringTrace;
import io.vigia.domain.scoring.features.FeatureMemory;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.features.VectorBytes;
import io.vigia.domain.scoring.serving.Exploration;
import io.vigia.domain.scoring.serving.Loaded;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ScoringSettings.Choices;
import io.vigia.domain.scoring.serving.Serving;
import io.vigia.domain.scoring.serving.Shadow;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.scoring.serving.ModelBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/** Scores attempts with the model in force, else with the points card, and puts score and level on the sheet for the rules. */
@ApplicationScoped
public class Scorer {

    private static final AttributeCatalogue SLOTS = AttributeCatalogue.standard();
    private static final int USD = SLOTS.slot("amount_in_usd");
    private static final DefaultList[] LISTS = DefaultList.values();
    private static final int[] LISTED =
            Arrays.stream(LISTS).mapToInt(list -> SLOTS.slot(list.attribute())).toArray();

    @Inject
    private FeatureMemory memory;

    @Inject
    private ModelBook book;

    @Inject
    private ScoringFailures failures;

    @Inject
    private KeyedHash hash;

    /**
     * What is known of an attempt.
     *
     * @param counted as counters know it
     * @param reading what they said before it
     * @param use what the score is for
     */
    public record Known(AttemptRecord counted, FactSheet facts, VelocityReading reading, Use use) {}

    /** What a score is for. */
    public enum Use {
        /** To decide. */
        DECIDE,
        /** To be looked at: nothing is blocked, so there is nothing to explore. */
        WATCH,
        /** For nothing: only the features are kept. */
        NONE
    }

    /** The score of an attempt; of the level unknown if scoring fails. */
    public Scored score(Attempt attempt, Known known) {
        Serving serving = book.serving(attempt.environment());
        Scored scored;
        try {
            float[] vector = Features.of(known.counted, known.facts, known.reading, memory);
            scored = known.use != Use.NONE && serving.choices().assesses(attempt.method())
                    ? assessed(attempt, known, serving, vector)
                    : new Scored(Score.notAssessed(), ScoringTrace.of(VectorBytes.of(vector)), false);
        } catch (RuntimeException failure) {
            failures.tell(attempt, failure);
            scored = new Scored(
                    Score.unknown("none"),
                    ScoringTrace.of(null),
                    serving.choices().blocksUnknown() && known.use != Use.NONE);
        }
        scored.score().putOn(known.facts);
        return scored;
    }

    private Scored assessed(Attempt attempt, Known known, Serving serving, float[] vector) {
        ModelFamily family = ModelFamily.of(attempt.method());
        Loaded model = serving.scoring(family, Features.payer(known.counted.keys()));
        Optional<TestCard> testCard = attempt.environment().livemode() ? Optional.empty() : TestCard.of(attempt.card());
        Choices choices = serving.choices();
        byte[] stored = VectorBytes.of(vector);
        Score score;
        try {
            score = model == null ? PointsCard.score(known.facts, testCard) : ofModel(model, vector, testCard, choices);
        } catch (RuntimeException failure) {
            failures.tell(attempt, failure);
            String name = model == null ? PointsCard.VERSION : model.name();
            return new Scored(Score.unknown(name), ScoringTrace.of(stored), choices.blocksUnknown());
        }
        score = score.at(choices.level(score.value()));
        Shadow shadow =
                Shadow.of(serving.challengers().get(family), model, vector, failure -> failures.tell(attempt, failure));
        ScoringTrace trace = new ScoringTrace(stored, shadow.version(), shadow.score(), null, null, null);
        return score.level() == RiskLevel.HIGHEST && choices.exploredShare() > 0 && known.use == Use.DECIDE
                ? explored(attempt, known.facts, choices, new Scored(score, trace, false))
                : new Scored(score, trace, false);
    }

    /** A model that has learned from made-up payments stays below the line at which payments are blocked. */
    private static Score ofModel(Loaded model, float[] vector, Optional<TestCard> testCard, Choices choices) {
        int value = model.score(vector);
        int limited = model.synthetic() ? Math.min(value, choices.highestFrom() - 1) : value;
        return Score.ofModel(limited, testCard, RiskLevel.NORMAL, model.name());
    }

    private Scored explored(Attempt attempt, FactSheet facts, Choices choices, Scored scored) {
        Score score = scored.score();
        double draw = (hash.key(attempt.environment(), Exploration.POLICY, attempt.objectId()) >>> 11) * 0x1.0p-53;
        Exploration explored = Exploration.of(choices, score.value(), draw, isListed(facts), facts.number(USD));
        ScoringTrace trace = scored.trace();
        return new Scored(
                score.shown(explored.shown(), choices.level(explored.shown())),
                new ScoringTrace(
                        trace.features(),
                        trace.challengerVersion(),
                        trace.challengerScore(),
                        score.value(),
                        explored.propensity(),
                        Exploration.POLICY),
                false);
    }

    private static boolean isListed(FactSheet facts) {
        for (int i = 0; i < LISTS.length; i++) {
            String value = facts.text(LISTED[i]);
            if (value != null && facts.isInList(LISTS[i].blocklist(), value)) {
                return true;
            }
        }
        return false;
    }
}
