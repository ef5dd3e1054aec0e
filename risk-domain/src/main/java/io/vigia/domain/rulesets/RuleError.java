package io.vigia.domain.rulesets;

import io.vigia.domain.kernel.ErrorCode;

/** Why something cannot be done with a rule. */
public enum RuleError implements ErrorCode {
    RULE_INVALID,
    RULE_BUILT_IN,
    RULE_LIMIT_REACHED,
    RULE_IMPORT_TOO_LARGE;

    @Override
    public int httpStatus() {
        return 400;
    }
}
