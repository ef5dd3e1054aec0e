package io.vigia.rules.ast;

import io.vigia.rules.host.Span;
import java.util.List;

/** Two terms and how the first must stand to the second; a single constant always stands on the right. */
public record Comparison(Term left, Comparator comparator, Term right, Span span) implements Condition {

    public Comparison {
        if (left.isConstant() && !right.isConstant()) {
            Term constant = left;
            left = right;
            right = constant;
            comparator = comparator.mirrored();
        }
    }

    @Override
    public String text() {
        return left.text() + " " + comparator.text() + " " + right.text();
    }

    @Override
    public List<Term> terms() {
        return List.of(left, right);
    }
}
