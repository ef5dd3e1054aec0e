package io.vigia.domain.rulesets;

import io.vigia.rules.host.Action;

/**
 * What a rule says.
 *
 * @param action what it asks for
 * @param predicate when, in the rule language
 */
public record RuleText(Action action, String predicate) {

    /** The whole sentence: {@code Block if :risk_level: = 'highest'}. */
    public String sentence() {
        return opening(action) + predicate;
    }

    /** How a sentence with this action begins, up to its predicate. */
    public static String opening(Action action) {
        return action.text() + " if ";
    }
}
