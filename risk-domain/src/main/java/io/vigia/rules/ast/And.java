package io.vigia.rules.ast;

import io.vigia.rules.host.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * True if all its parts are.
 *
 * @param parts at least two, none of them an {@code And}
 */
public record And(List<Expression> parts, Span span) implements Expression {

    public And {
        List<Expression> flat = new ArrayList<>(parts.size());
        for (Expression part : parts) {
            flat.addAll(part instanceof And inner ? inner.parts : List.of(part));
        }
        parts = List.copyOf(flat);
    }

    @Override
    public String text() {
        return parts.stream()
                .map(part -> part instanceof Or ? "(" + part.text() + ")" : part.text())
                .collect(Collectors.joining(" and "));
    }
}
