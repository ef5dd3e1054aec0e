package io.vigia.rules.ast;

import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.host.Span;
import java.util.List;

/** A yes-or-no attribute standing alone. */
public record FlagCondition(AttributeTerm attribute) implements Condition {

    @Override
    public Span span() {
        return attribute.span();
    }

    @Override
    public String text() {
        return attribute.text();
    }

    @Override
    public List<Term> terms() {
        return List.of(attribute);
    }
}
