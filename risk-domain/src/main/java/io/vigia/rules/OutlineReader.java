package io.vigia.rules;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Condition;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.InList;
import io.vigia.rules.ast.InValues;
import io.vigia.rules.ast.MissingCondition;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.TextMatch;
import java.util.List;

/** Takes the tree of a condition apart into the blocks of an {@link Outline}. */
final class OutlineReader {

    private OutlineReader() {}

    static Outline read(Expression expression) {
        if (expression instanceof And and) {
            return new Outline.All(and.parts().stream().map(OutlineReader::read).toList());
        }
        if (expression instanceof Or or) {
            return new Outline.Any(or.parts().stream().map(OutlineReader::read).toList());
        }
        if (expression instanceof Not not) {
            return new Outline.Not(read(not.part()));
        }
        return check((Condition) expression);
    }

    private static Outline check(Condition condition) {
        String subject = condition.terms().get(0).text();
        if (condition instanceof Comparison comparison) {
            List<String> right = List.of(comparison.right().text());
            return new Outline.Check(subject, comparison.comparator().text(), right);
        }
        if (condition instanceof InValues in) {
            return new Outline.Check(
                    subject, "in", in.values().stream().map(Term::text).toList());
        }
        if (condition instanceof InList in) {
            return new Outline.Check(subject, "in", List.of("@" + in.alias()));
        }
        if (condition instanceof TextMatch match) {
            List<String> pattern = List.of(match.pattern().text());
            return new Outline.Check(subject, match.operator().text(), pattern);
        }
        boolean missing = condition instanceof MissingCondition;
        return new Outline.Check(subject, missing ? "is_missing" : "is", List.of());
    }
}
