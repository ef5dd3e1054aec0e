package io.vigia.rules.check;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.InValues;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import io.vigia.rules.ast.Rule;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Reference.Scope;
import io.vigia.rules.host.Schema;
import java.util.Locale;

/** Spells values as the platform spells them: country codes in capitals, fixed values as the schema lists them. */
public final class CanonicalRule {

    private final Schema schema;

    private CanonicalRule(Schema schema) {
        this.schema = schema;
    }

    /** The same rule in canonical spelling; it must be free of problems. */
    public static Rule of(Rule rule, Schema schema) {
        return new Rule(rule.action(), rule.actionSpan(), new CanonicalRule(schema).expression(rule.condition()));
    }

    private Expression expression(Expression from) {
        if (from instanceof And and) {
            return new And(and.parts().stream().map(this::expression).toList(), and.span());
        }
        if (from instanceof Or or) {
            return new Or(or.parts().stream().map(this::expression).toList(), or.span());
        }
        if (from instanceof Not not) {
            return new Not(expression(not.part()), not.span());
        }
        if (from instanceof Comparison c) {
            return new Comparison(c.left(), c.comparator(), value(c.left(), c.right()), c.span());
        }
        if (from instanceof InValues in) {
            return new InValues(
                    in.term(),
                    in.values().stream().map(v -> value(in.term(), v)).toList(),
                    in.span());
        }
        return from;
    }

    private Term value(Term term, Term value) {
        boolean spelt = term instanceof AttributeTerm && value instanceof TextTerm;
        if (!spelt || ((AttributeTerm) term).reference().scope() != Scope.ATTRIBUTE) {
            return value;
        }
        TextTerm text = (TextTerm) value;
        String name = ((AttributeTerm) term).reference().name();
        return schema.find(name)
                .map(Attribute::type)
                .map(type -> new TextTerm(spelling(type, text.value()), text.span()))
                .orElse(text);
    }

    private static String spelling(AttributeType type, String value) {
        if (type.kind() == Kind.COUNTRY || type.kind() == Kind.STATE) {
            return value.toUpperCase(Locale.ROOT);
        }
        return type.values().stream()
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElse(value);
    }
}
