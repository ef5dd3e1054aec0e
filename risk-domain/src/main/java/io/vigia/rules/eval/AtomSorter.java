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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which column of the index answers an atom, if one does. */
final class AtomSorter {

    private final Sources sources;
    private final TestCompiler tests;
    private final ColumnsBuilder columns;

    AtomSorter(Sources sources, ColumnsBuilder columns) {
        this.sources = sources;
        this.tests = new TestCompiler(sources);
        this.columns = columns;
    }

    /**
     * Hands an atom of a conjunct to its column.
     *
     * @return true if the index answers it; false if it must be asked itself once the index leaves the conjunct possible
     */
    boolean sort(int conjunct, Atom atom) {
        Condition condition = atom.condition();
        if (condition instanceof FlagCondition flag) {
            return columns.flag(flag.attribute(), conjunct, atom.wanted());
        }
        if (condition instanceof MissingCondition missing) {
            return missing(conjunct, missing.attribute(), atom.wanted());
        }
        if (condition instanceof Comparison comparison) {
            return comparison(conjunct, comparison, atom.wanted());
        }
        if (condition instanceof InValues in) {
            return values(conjunct, in, atom.wanted());
        }
        if (condition instanceof InList in) {
            return isText(in.term()) && columns.list(in.term(), in.alias(), atom, conjunct);
        }
        return condition instanceof TextMatch match && match(conjunct, match, atom.wanted());
    }

    private boolean missing(int conjunct, Term term, boolean wanted) {
        return isText(term)
                ? columns.text(term, new TextCheck(conjunct, wanted, !wanted, Set.of()))
                : columns.number(term, new NumberCheck(conjunct, wanted, value -> !wanted, Set.of()));
    }

    private boolean comparison(int conjunct, Comparison comparison, boolean wanted) {
        Comparator comparator = comparison.comparator();
        if (isNumber(comparison.left()) && comparison.right() instanceof NumberTerm constant) {
            double value = constant.value() + 0.0; // so that -0 is 0
            return columns.number(
                    comparison.left(),
                    new NumberCheck(
                            conjunct,
                            false,
                            known -> NumberComparison.holds(comparator, known, value) == wanted,
                            Set.of(value)));
        }
        if (isText(comparison.left()) && comparison.right() instanceof TextTerm text && !comparator.isOrder()) {
            boolean same = (comparator == Comparator.EQUAL) == wanted;
            return named(conjunct, comparison.left(), List.of(text), same);
        }
        return false;
    }

    private boolean values(int conjunct, InValues in, boolean wanted) {
        if (isNumber(in.term())) {
            Set<Double> values = in.values().stream()
                    .map(value -> ((NumberTerm) value).value() + 0.0)
                    .collect(Collectors.toSet());
            return columns.number(
                    in.term(),
                    new NumberCheck(conjunct, false, known -> values.contains(known + 0.0) == wanted, values));
        }
        return isText(in.term())
                && in.values().stream().allMatch(TextTerm.class::isInstance)
                && named(conjunct, in.term(), in.values(), wanted);
    }

    /** Whether a text must be one of some, else must be known and be none of them. */
    private boolean named(int conjunct, Term term, List<? extends Term> texts, boolean wanted) {
        boolean ignoresCase = sources.type(term).ignoresCase();
        Set<String> named = texts.stream()
                .map(text -> TextKeys.canonical(((TextTerm) text).value(), ignoresCase))
                .collect(Collectors.toSet());
        return columns.text(term, new TextCheck(conjunct, false, !wanted, named));
    }

    private boolean match(int conjunct, TextMatch match, boolean wanted) {
        TextPattern pattern = tests.pattern(match);
        Prefix prefix = Prefix.of(pattern.prefix(), pattern.ignoresCase());
        if (prefix == null) {
            return false;
        }
        boolean exact = pattern.isPrefixOnly() && pattern.prefix().length() == prefix.length();
        boolean taken = (exact || wanted)
                && columns.prefix(match.term(), new PrefixColumnBuilder.Check(conjunct, prefix, wanted));
        return exact && taken; // a cut prefix only thins out what must be asked
    }

    private boolean isNumber(Term term) {
        return sources.slot(term) >= 0 && sources.type(term).kind() == Kind.NUMBER;
    }

    private boolean isText(Term term) {
        Kind kind = sources.type(term).kind();
        return !term.isConstant() && kind != Kind.NUMBER && kind != Kind.BOOLEAN;
    }
}
