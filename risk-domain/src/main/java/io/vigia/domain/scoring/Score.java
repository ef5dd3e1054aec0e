package io.vigia.domain.scoring;

import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import java.util.List;

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

    /** Writes score and level on the sheet, so that rules can ask for them. */
    public void putOn(FactSheet sheet) {
        sheet.put(RISK_SCORE, (double) value);
        sheet.put(RISK_LEVEL, level.wire());
    }
}
