package io.vigia.rules.ast;

import io.vigia.rules.host.Span;
import java.util.List;

/** A stretch of text that is no condition; it stands in the tree so that the rest can still be checked. */
public record Unparsed(Span span) implements Condition {

    @Override
    public String text() {
        return "?";
    }

    @Override
    public List<Term> terms() {
        return List.of();
    }
}
