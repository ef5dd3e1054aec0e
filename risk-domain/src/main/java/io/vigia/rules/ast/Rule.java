package io.vigia.rules.ast;

import io.vigia.rules.host.Action;
import io.vigia.rules.host.Span;

/**
 * A whole rule.
 *
 * @param action what it asks for
 * @param actionSpan where its text says so
 * @param condition when it asks for it
 */
public record Rule(Action action, Span actionSpan, Expression condition) {

    /** The rule in canonical form. */
    public String text() {
        return action.text() + " if " + condition.text();
    }
}
