package io.vigia.rules.eval;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Condition;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes a condition as alternatives, each of which is a set of atoms that must all be satisfied. */
final class Conjuncts {

    /** How many alternatives one rule may have; a rule with more is not split. */
    static final int MOST = 32;

    /** Thrown where there would be too many alternatives. */
    private static final class TooMany extends RuntimeException {

        TooMany() {
            super(null, null, false, false);
        }
    }

    private Conjuncts() {}

    /** The alternatives under which the expression is true; null if there are too many. */
    static List<Set<Atom>> of(Expression expression) {
        try {
            return alternatives(expression, true);
        } catch (TooMany tooMany) {
            return null;
        }
    }

    private static List<Set<Atom>> alternatives(Expression expression, boolean wanted) {
        if (expression instanceof Not not) {
            return alternatives(not.part(), !wanted);
        }
        if (expression instanceof Condition condition) {
            return List.of(Set.of(new Atom(condition.text(), condition, wanted)));
        }
        boolean isAnd = expression instanceof And;
        List<Expression> parts = isAnd ? ((And) expression).parts() : ((Or) expression).parts();
        List<Set<Atom>> sum = isAnd == wanted ? List.of(Set.of()) : List.of();
        for (Expression part : parts) {
            List<Set<Atom>> more = alternatives(part, wanted);
            sum = isAnd == wanted ? product(sum, more) : union(sum, more);
        }
        return sum;
    }

    private static List<Set<Atom>> union(List<Set<Atom>> some, List<Set<Atom>> more) {
        Set<Set<Atom>> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return limited(new ArrayList<>(all));
    }

    private static List<Set<Atom>> product(List<Set<Atom>> some, List<Set<Atom>> more) {
        Set<Set<Atom>> all = new LinkedHashSet<>();
        for (Set<Atom> left : some) {
            for (Set<Atom> right : more) {
                if (left.stream().noneMatch(a -> right.stream().anyMatch(a::contradicts))) {
                    Set<Atom> both = new LinkedHashSet<>(left);
                    both.addAll(right);
                    all.add(both);
                }
            }
        }
        return limited(new ArrayList<>(all));
    }

    private static List<Set<Atom>> limited(List<Set<Atom>> alternatives) {
        if (alternatives.size() > MOST) {
            throw new TooMany();
        }
        return alternatives;
    }
}
