package io.vigia.rules.ast;

import io.vigia.rules.host.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * True if any of its parts is.
 *
 * @param parts at least two, none of them an {@code Or}
 */
public record Or(List<Expression> parts, Span span) implements Expression {

    public Or {
        List<Expression> flat = new ArrayList<>(parts.size());
        for (Expression part : parts) {
            flat.addAll(part instanceof Or inner ? inner.parts : List.of(part));
        }
        parts = List.copyOf(flat);
    }

    @Override
    public String text() {
        return parts.stream().map(Expression::text).collect(Collectors.joining(" or "));
    }
}
