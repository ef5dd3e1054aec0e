package io.vigia.service.rulesets;

import io.vigia.domain.rulesets.RuleText;
import io.vigia.rules.RuleProgram;
import io.vigia.rules.host.Action;

/**
 * An enabled rule, compiled.
 *
 * @param id the public id
 * @param revision of its text
 * @param createdBy a member, a key, or the platform
 */
public record ActiveRule(String id, int revision, RuleText text, RuleProgram program, String createdBy) {

    public Action action() {
        return text.action();
    }

    /** When it matches, in the rule language. */
    public String predicate() {
        return text.predicate();
    }
}
