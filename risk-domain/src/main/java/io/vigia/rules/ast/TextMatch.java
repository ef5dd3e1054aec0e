package io.vigia.rules.ast;

import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.host.Span;
import java.util.List;

/**
 * True if the term's value contains a text or fits a pattern.
 *
 * @param pattern what to find; with {@link Operator#LIKE}, {@code %} stands for any characters
 */
public record TextMatch(Term term, Operator operator, TextTerm pattern) implements Condition {

    /** The two ways to look into a text. */
    public enum Operator {
        LIKE("like"),
        INCLUDES("includes");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        /** As a rule writes it. */
        public String text() {
            return text;
        }
    }

    @Override
    public Span span() {
        return term.span().to(pattern.span());
    }

    @Override
    public String text() {
        return term.text() + " " + operator.text() + " " + pattern.text();
    }

    @Override
    public List<Term> terms() {
        return List.of(term);
    }
}
