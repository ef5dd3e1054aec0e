package io.vigia.rules.ast;

import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.host.Span;
import java.util.List;

/** True if the attribute has no value; the one condition that is never unknown. */
public record MissingCondition(AttributeTerm attribute, Span span) implements Condition {

    @Override
    public String text() {
        return "is_missing(" + attribute.text() + ")";
    }

    @Override
    public List<Term> terms() {
        return List.of(attribute);
    }
}
