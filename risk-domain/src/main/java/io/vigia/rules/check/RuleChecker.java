package io.vigia.rules.check;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Condition;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.FlagCondition;
import io.vigia.rules.ast.InList;
import io.vigia.rules.ast.InValues;
import io.vigia.rules.ast.MissingCondition;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import io.vigia.rules.ast.Rule;
import io.vigia.rules.ast.TextMatch;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Schema;
import java.util.ArrayList;
import java.util.List;

/** Checks a rule against the attributes and lists there are. */
public final class RuleChecker {

    private final ComparisonChecks comparisons;
    private final ListChecks lists;
    private final AttributeChecks attributes;

    private RuleChecker(Types types, ListCatalogue catalogue) {
        ValueChecks values = new ValueChecks(types);
        this.comparisons = new ComparisonChecks(types, values);
        this.lists = new ListChecks(types, values, catalogue);
        this.attributes = new AttributeChecks(types);
    }

    /** All mistakes in names, types and values; parts that could not be parsed are passed over. */
    public static List<Problem> check(Rule rule, Schema schema, ListCatalogue catalogue) {
        List<Problem> problems = new ArrayList<>();
        new RuleChecker(new Types(schema, problems), catalogue).check(rule.condition());
        return problems;
    }

    private void check(Expression expression) {
        if (expression instanceof And and) {
            and.parts().forEach(this::check);
        } else if (expression instanceof Or or) {
            or.parts().forEach(this::check);
        } else if (expression instanceof Not not) {
            check(not.part());
        } else {
            condition((Condition) expression);
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Comparison comparison) {
            comparisons.check(comparison);
        } else if (condition instanceof InValues in) {
            lists.check(in);
        } else if (condition instanceof InList in) {
            lists.check(in);
        } else if (condition instanceof TextMatch match) {
            comparisons.check(match);
        } else if (condition instanceof FlagCondition flag) {
            attributes.check(flag);
        } else if (condition instanceof MissingCondition missing) {
            attributes.check(missing);
        }
    }
}
