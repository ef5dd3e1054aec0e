package io.vigia.domain.rulesets;

import io.vigia.domain.kernel.Metadata;

/**
 * What shall be otherwise about a rule; null parts stay as they are.
 *
 * @param draft the new text
 * @param enabled whether it decides
 * @param metadata all of it, as it shall be
 */
public record RuleEdit(RuleDraft draft, Boolean enabled, Metadata metadata) {

    public static final RuleEdit ENABLE = new RuleEdit(null, true, null);
    public static final RuleEdit DISABLE = new RuleEdit(null, false, null);

    /** Another text and nothing else. */
    public static RuleEdit rewrite(RuleDraft draft) {
        return new RuleEdit(draft, null, null);
    }
}
