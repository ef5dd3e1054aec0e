package io.vigia.domain.decisions;

import java.util.List;
import java.util.Map;

/**
 * Everything a decision saw; it holds personal data and is encrypted where it is stored.
 *
 * @param facts attributes by name: numbers, texts, and flags that were true
 * @param answers of counting functions, by their text
 * @param contributions to the score
 * @param matched rules
 */
public record DecisionRecord(
        Map<String, Object> facts,
        Map<String, Object> answers,
        List<Contribution> contributions,
        List<MatchedRule> matched) {

    /**
     * One reason for the score.
     *
     * @param factor its name in the scoring model
     * @param points added to or taken from the score
     * @param detail the raw values in words
     */
    public record Contribution(String factor, double points, String detail) {}

    @Override
    public String toString() {
        return "DecisionRecord[***]";
    }
}
