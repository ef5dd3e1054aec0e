package io.vigia.rules.eval;

import io.vigia.rules.ast.Comparator;
import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Condition;
import io.vigia.rules.ast.FlagCondition;
import io.vigia.rules.ast.InList;
import io.vigia.rules.ast.InValues;
import io.vigia.rules.ast.MissingCondition;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.NumberTerm;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.ast.TextMatch;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Truth;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Turns simple conditions that are free of problems into tests. */
record TestCompiler(Sources sources) {

    Test compile(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (condition instanceof InValues in) {
            return membership(in);
        }
        if (condition instanceof InList in) {
            return new ListMembership(sources.text(in.term()), in.alias());
        }
        if (condition instanceof TextMatch match) {
            return new TextFit(sources.text(match.term()), pattern(match));
        }
        if (condition instanceof MissingCondition missing) {
            return missing(missing.attribute());
        }
        if (condition instanceof FlagCondition flag) {
            int slot = sources.slot(flag.attribute());
            return facts -> Truth.of(facts.flag(slot));
        }
        throw new IllegalArgumentException("not free of problems: " + condition.text());
    }

    TextPattern pattern(TextMatch match) {
        boolean ignoresCase = sources.type(match.term()).ignoresCase();
        String pattern = match.pattern().value();
        return match.operator() == TextMatch.Operator.LIKE
                ? TextPattern.like(pattern, ignoresCase)
                : TextPattern.includes(pattern, ignoresCase);
    }

    private Test comparison(Comparison comparison) {
        Term left = comparison.left();
        Term right = comparison.right();
        if (comparison.comparator().isOrder() || isNumber(left) || isNumber(right)) {
            return new NumberComparison(sources.number(left), comparison.comparator(), sources.number(right));
        }
        boolean ignoresCase =
                sources.type(left).ignoresCase() || sources.type(right).ignoresCase();
        boolean wanted = comparison.comparator() == Comparator.EQUAL;
        return new TextEquality(sources.text(left), sources.text(right), ignoresCase, wanted);
    }

    private Test missing(Term attribute) {
        if (isNumber(attribute)) {
            NumberSource number = sources.number(attribute);
            return facts -> Truth.of(Double.isNaN(number.read(facts)));
        }
        TextSource text = sources.text(attribute);
        return facts -> Truth.of(text.read(facts) == null);
    }

    private Test membership(InValues in) {
        boolean ignoresCase = sources.type(in.term()).ignoresCase();
        Set<String> texts = ignoresCase ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : new HashSet<>();
        Set<Double> numbers = new HashSet<>();
        for (Term value : in.values()) {
            if (value instanceof TextTerm text) {
                texts.add(text.value());
            } else if (value instanceof NumberTerm number) {
                numbers.add(number.value() + 0.0); // so that -0 is 0
            }
        }
        TextSource text = isNumber(in.term()) ? null : sources.text(in.term());
        NumberSource number = numbers.isEmpty() ? null : sources.number(in.term());
        return new ValueMembership(text, texts, number, numbers);
    }

    private boolean isNumber(Term term) {
        return sources.type(term).kind() == Kind.NUMBER;
    }
}
