package io.vigia.rules.check;

import io.vigia.rules.ast.Comparator;
import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.ast.TextMatch;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks that the two sides of a condition can be compared in the way it asks. */
final class ComparisonChecks {

    private static final Set<String> NO = Set.of("false", "no", "0");

    private final Types types;
    private final ValueChecks values;

    ComparisonChecks(Types types, ValueChecks values) {
        this.types = types;
        this.values = values;
    }

    void check(Comparison comparison) {
        Optional<AttributeType> left = types.of(comparison.left());
        Optional<AttributeType> right = types.of(comparison.right());
        if (left.isEmpty() || right.isEmpty() || isConstant(comparison)) {
            return;
        }
        if (left.get().kind() == Kind.BOOLEAN) {
            standsAlone(comparison, comparison.left(), comparison.right());
        } else if (right.get().kind() == Kind.BOOLEAN) {
            standsAlone(comparison, comparison.right(), comparison.left());
        } else if (comparison.comparator().isOrder() && !hasOrder(left.get())) {
            noOrder(comparison, comparison.left(), left.get());
        } else if (comparison.right().isConstant()) {
            values.check(
                    comparison.left(),
                    comparison.comparator().isOrder() ? AttributeType.NUMBER : left.get(),
                    comparison.right());
        } else if (comparison.comparator().isOrder() && !hasOrder(right.get())) {
            noOrder(comparison, comparison.right(), right.get());
        } else {
            sameKind(comparison, left.get().kind(), right.get().kind());
        }
    }

    void check(TextMatch match) {
        Optional<AttributeType> type = types.of(match.term());
        boolean readable = type.map(AttributeType::kind)
                .map(kind -> kind != Kind.NUMBER && kind != Kind.BOOLEAN)
                .orElse(true);
        if (match.term().isConstant()) {
            constant(match.text(), match.span());
        } else if (!readable) {
            Problem.Said message = Problem.Wording.NO_TEXT.of(
                    match.operator().text(),
                    match.term().text(),
                    type.get().kind().said());
            types.problem(Problem.Code.OPERATOR_MISMATCH, match.span(), message, null);
        }
    }

    private boolean isConstant(Comparison comparison) {
        boolean constant = comparison.left().isConstant() && comparison.right().isConstant();
        if (constant || comparison.left().text().equals(comparison.right().text())) {
            constant(comparison.text(), comparison.span());
            return true;
        }
        return false;
    }

    private void constant(String text, Span span) {
        Problem.Said message = Problem.Wording.ALWAYS_SAME.of(text);
        types.problem(Problem.Code.CONSTANT_CONDITION, span, message, null);
    }

    private void standsAlone(Comparison comparison, Term flag, Term other) {
        String word = other instanceof TextTerm text ? text.value().toLowerCase(Locale.ROOT) : other.text();
        boolean negated = NO.contains(word) != (comparison.comparator() == Comparator.NOT_EQUAL);
        Problem.Said message = Problem.Wording.FLAG_IN_COMPARISON.of(flag.text());
        String suggestion = (negated ? "not " : "") + flag.text();
        types.problem(Problem.Code.OPERATOR_MISMATCH, comparison.span(), message, suggestion);
    }

    private void noOrder(Comparison comparison, Term term, AttributeType type) {
        Problem.Said message = Problem.Wording.NO_ORDER.of(
                comparison.comparator().text(), term.text(), type.kind().said());
        boolean text = comparison.right() instanceof TextTerm;
        String suggestion = text ? term.text() + " = " + comparison.right().text() : null;
        types.problem(Problem.Code.OPERATOR_MISMATCH, comparison.span(), message, suggestion);
    }

    private void sameKind(Comparison comparison, Kind left, Kind right) {
        if (left != right && left != Kind.METADATA && right != Kind.METADATA) {
            Problem.Said message = Problem.Wording.NEVER_EQUAL.of(
                    comparison.left().text(), left.said(), comparison.right().text(), right.said());
            types.problem(Problem.Code.TYPE_MISMATCH, comparison.span(), message, null);
        }
    }

    private static boolean hasOrder(AttributeType type) {
        return type.kind() == Kind.NUMBER || type.kind() == Kind.METADATA;
    }
}
