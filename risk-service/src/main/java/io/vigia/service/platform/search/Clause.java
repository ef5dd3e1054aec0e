package io.vigia.service.platform.search;

import io.vigia.domain.kernel.RiskException;

/**
 * One condition of a search.
 *
 * @param negated whether it must not hold
 * @param field as written
 * @param key of metadata, or null
 * @param operator one of : ~ = &gt; &lt; &gt;= &lt;=
 * @param value as written without its quotes, or null for {@code null}
 */
record Clause(boolean negated, String field, String key, String operator, String value) {

    /** The value as a whole number. */
    long number() {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException none) {
            throw refused("needs a whole number");
        }
    }

    /** @throws RiskException unless the operator is one of these */
    void requireOperator(String... possible) {
        for (String each : possible) {
            if (each.equals(operator)) {
                return;
            }
        }
        throw refused("does not take the operator " + operator);
    }

    RiskException refused(String why) {
        return SearchText.refused("The field `" + field + "` " + why + ".");
    }
}
