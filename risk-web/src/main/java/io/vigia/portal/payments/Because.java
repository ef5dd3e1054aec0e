package io.vigia.portal.payments;

import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.MatchedRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a rule matched: each datum that it asks about, with the value that the decision saw. */
final class Because {

    private static final Pattern ATTRIBUTE = Pattern.compile(":([a-z0-9_]+):");

    private Because() {}

    /**
     * What a matched rule saw, in the order of its text; a datum that was missing is null.
     *
     * @param rule a rule of this decision
     * @param record what the decision saw
     */
    static Map<String, Object> of(MatchedRule rule, DecisionRecord record) {
        Map<String, Object> seen = new LinkedHashMap<>();
        record.answers().forEach((question, answer) -> {
            if (rule.predicate().contains(question)) {
                seen.put(question, answer);
            }
        });
        Matcher attribute = ATTRIBUTE.matcher(rule.predicate());
        while (attribute.find()) {
            seen.putIfAbsent(attribute.group(1), record.facts().get(attribute.group(1)));
        }
        return seen;
    }
}
