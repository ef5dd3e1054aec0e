package io.vigia.domain.decisions;

import io.vigia.domain.signals.FactSheet;
import java.util.List;
import java.util.Map;

/**
 * Everything a decision saw; it holds personal data and is encrypted where it is stored.
 *
 * @param sheet the facts
 * @param reasons what the facts led to
 */
public record DecisionRecord(FactSheet sheet, Reasons reasons) {

    /** Attributes by name: numbers, texts, and flags that were true. */
    public Map<String, Object> facts() {
        return sheet.present();
    }

    /** Answers of counting functions, by their text. */
    public Map<String, Object> answers() {
        return reasons.answers();
    }

    /** What made the score. */
    public List<Contribution> contributions() {
        return reasons.contributions();
    }

    /** The rules that matched. */
    public List<MatchedRule> matched() {
        return reasons.matched();
    }

    @Override
    public String toString() {
        return "DecisionRecord[***]";
    }

    /**
     * What the facts led to.
     *
     * @param answers of counting functions, by their text
     * @param contributions to the score
     * @param matched rules
     */
    public record Reasons(Map<String, Object> answers, List<Contribution> contributions, List<MatchedRule> matched) {}

    /**
     * One reason for the score.
     *
     * @param factor its name in the scoring model
     * @param points added to or taken from the score
     * @param detail the raw values in words
     */
    public record Contribution(String factor, double points, String detail) {}
}
