package io.vigia.domain.scoring;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import java.util.List;
import java.util.Optional;

/**
 * How risky an attempt is.
 *
 * @param value 0 to 99
 * @param contributions the reasons, the weightiest first; their points add up to the value, up to rounding
 * @param modelVersion what scored it
 */
public record Score(int value, RiskLevel level, List<Contribution> contributions, String modelVersion) {

    private static final int RISK_SCORE = AttributeCatalogue.standard().slot("risk_score");
    private static final int RISK_LEVEL = AttributeCatalogue.standard().slot("risk_level");

    public Score {
        contributions = List.copyOf(contributions);
    }

    /** The score that a model gave; its reasons follow from the stored vector when somebody asks for them. */
    public static Score ofModel(int value, Optional<TestCard> testCard, RiskLevel level, String modelVersion) {
        int wanted = testCard.map(card -> (int) PointsCard.wanted(card, value)).orElse(value);
        List<Contribution> reasons = wanted == value
                ? List.of()
                : List.of(new Contribution("test_card", "test", wanted - value, "The test card asks for this risk"));
        return new Score(wanted, level, reasons, modelVersion);
    }

    /** The account or the method opted out. */
    public static Score notAssessed() {
        return new Score(0, RiskLevel.NOT_ASSESSED, List.of(), "none");
    }

    /** Scoring failed. */
    public static Score unknown(String modelVersion) {
        return new Score(0, RiskLevel.UNKNOWN, List.of(), modelVersion);
    }

    /** The same, at another level. */
    public Score at(RiskLevel other) {
        return new Score(value, other, contributions, modelVersion);
    }

    /** The same, with the score that exploration shows. */
    public Score shown(int other, RiskLevel otherLevel) {
        return new Score(other, otherLevel, contributions, modelVersion);
    }

    /** Writes score and level on the sheet, so that rules can ask for them. */
    public void putOn(FactSheet sheet) {
        if (level.isScored()) {
            sheet.put(RISK_SCORE, (double) value);
        }
        sheet.put(RISK_LEVEL, level.wire());
    }
}
