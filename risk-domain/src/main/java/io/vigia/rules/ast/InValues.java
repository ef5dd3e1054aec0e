package io.vigia.rules.ast;

import io.vigia.rules.host.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * True if the term equals one of the values.
 *
 * @param values constants, each once
 */
public record InValues(Term term, List<Term> values, Span span) implements Condition {

    public InValues {
        Map<String, Term> distinct = new LinkedHashMap<>();
        values.forEach(value -> distinct.putIfAbsent(value.text(), value));
        values = List.copyOf(distinct.values());
    }

    @Override
    public String text() {
        return term.text() + " in (" + values.stream().map(Term::text).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public List<Term> terms() {
        return List.of(term);
    }
}
