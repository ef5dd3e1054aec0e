package io.vigia.rules.ast;

import io.vigia.rules.host.Span;

/** True if its part is false. */
public record Not(Expression part, Span span) implements Expression {

    @Override
    public String text() {
        boolean plain = part instanceof FlagCondition || part instanceof MissingCondition;
        return plain ? "not " + part.text() : "not (" + part.text() + ")";
    }
}
