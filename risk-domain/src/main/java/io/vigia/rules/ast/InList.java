package io.vigia.rules.ast;

import io.vigia.rules.host.Span;
import java.util.List;

/**
 * True if the named list holds the term's value.
 *
 * @param alias the list's alias without the {@code @}
 * @param aliasSpan where the alias stands
 */
public record InList(Term term, String alias, Span aliasSpan) implements Condition {

    @Override
    public Span span() {
        return term.span().to(aliasSpan);
    }

    @Override
    public String text() {
        return term.text() + " in @" + alias;
    }

    @Override
    public List<Term> terms() {
        return List.of(term);
    }
}
