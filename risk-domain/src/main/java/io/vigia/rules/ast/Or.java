package io.vigia.rules.ast;

import io.vigia.rules.host.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * True if any of its parts is.
 *
 * @param parts at least two, none of them an {@code Or}
 */
public record Or(List<Expression> parts, Span span) implements Expression {

    public Or {
        parts = parts.stream()
                .flatMap(part -> part instanceof Or inner ? inner.parts.stream() : List.of(part).stream())
                .toList();
    }

    @Override
    public String text() {
        return parts.stream().map(Expression::text).collect(Collectors.joining(" or "));
    }
}
