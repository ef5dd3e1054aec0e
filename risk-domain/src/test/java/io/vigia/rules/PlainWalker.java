package io.vigia.rules;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Comparator;
import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.FlagCondition;
import io.vigia.rules.ast.InList;
import io.vigia.rules.ast.InValues;
import io.vigia.rules.ast.MissingCondition;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.CallTerm;
import io.vigia.rules.ast.Term.NumberTerm;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.ast.TextMatch;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the language's definition says, written down as plainly as can be and without a line of the evaluator: it walks
 * the tree, boxes, makes texts and regular expressions. {@code null} is unknown.
 */
final class PlainWalker {

    private final Schema schema;
    private final Facts facts;

    PlainWalker(Schema schema, Facts facts) {
        this.schema = schema;
        this.facts = facts;
    }

    Boolean ask(Expression expression) {
        if (expression instanceof Not not) {
            Boolean part = ask(not.part());
            return part == null ? null : !part;
        }
        if (expression instanceof And and) {
            return joined(and.parts(), false);
        }
        if (expression instanceof Or or) {
            return joined(or.parts(), true);
        }
        if (expression instanceof FlagCondition flag) {
            return (Boolean) value(flag.attribute());
        }
        if (expression instanceof MissingCondition missing) {
            return value(missing.attribute()) == null;
        }
        if (expression instanceof Comparison comparison) {
            return compared(comparison.left(), comparison.comparator(), comparison.right());
        }
        if (expression instanceof InValues in) {
            return among(in.term(), in.values());
        }
        if (expression instanceof InList in) {
            Object value = value(in.term());
            return value == null ? null : facts.isInList(in.alias(), text(value));
        }
        TextMatch match = (TextMatch) expression;
        Object value = value(match.term());
        return value == null ? null : fits(match, text(value));
    }

    /** The value that decides wins; else unknown wins. */
    private Boolean joined(List<Expression> parts, boolean deciding) {
        List<Boolean> answers = new ArrayList<>();
        parts.forEach(part -> answers.add(ask(part)));
        if (answers.contains(deciding)) {
            return deciding;
        }
        return answers.contains(null) ? null : (Boolean) !deciding;
    }

    private Boolean among(Term term, List<Term> values) {
        List<Boolean> answers = new ArrayList<>();
        values.forEach(value -> answers.add(compared(term, Comparator.EQUAL, value)));
        if (answers.contains(true)) {
            return true;
        }
        return answers.contains(null) ? null : (Boolean) false;
    }

    private Boolean compared(Term left, Comparator comparator, Term right) {
        Object a = value(left);
        Object b = value(right);
        boolean numeric = comparator.isOrder() || isNumber(left) || isNumber(right);
        if (numeric) {
            a = number(a);
            b = number(b);
        }
        if (a == null || b == null) {
            return null;
        }
        if (!numeric) {
            boolean caseless = ignoresCase(left) || ignoresCase(right);
            boolean same = caseless ? ((String) a).equalsIgnoreCase((String) b) : a.equals(b);
            return same == (comparator == Comparator.EQUAL);
        }
        int order = ((BigDecimal) a).compareTo((BigDecimal) b);
        return switch (comparator.text()) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    private boolean fits(TextMatch match, String text) {
        String wanted = match.pattern().value();
        String pattern = match.operator() == TextMatch.Operator.LIKE
                ? Arrays.stream(wanted.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))
                : ".*" + Pattern.quote(wanted) + ".*";
        int caseless = ignoresCase(match.term()) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile(pattern, Pattern.DOTALL | caseless).matcher(text).matches();
    }

    private boolean ignoresCase(Term term) {
        AttributeType type = type(term);
        return type != null && type.ignoresCase();
    }

    private boolean isNumber(Term term) {
        return term instanceof NumberTerm || term instanceof CallTerm || type(term) == AttributeType.NUMBER;
    }

    private AttributeType type(Term term) {
        return term instanceof AttributeTerm attribute
                ? schema.find(
                                attribute.reference().text().startsWith("::")
                                        ? ""
                                        : attribute.reference().name())
                        .map(found -> found.type())
                        .orElse(null)
                : null;
    }

    /** A number, a text or a yes-or-no; null if it is missing. */
    private Object value(Term term) {
        if (term instanceof NumberTerm number) {
            return BigDecimal.valueOf(number.value());
        }
        if (term instanceof TextTerm text) {
            return text.value();
        }
        if (term instanceof CallTerm call) {
            return boxed(facts.call(call.call()));
        }
        AttributeTerm attribute = (AttributeTerm) term;
        String name = attribute.reference().name();
        return switch (attribute.reference().scope()) {
            case METADATA -> facts.metadata(name);
            case CUSTOMER_METADATA -> facts.customerMetadata(name);
            case ATTRIBUTE ->
                switch (type(term).kind()) {
                    case NUMBER -> boxed(facts.number(schema.slot(name)));
                    case BOOLEAN -> facts.flag(schema.slot(name));
                    default -> facts.text(schema.slot(name));
                };
        };
    }

    private static BigDecimal boxed(double number) {
        return Double.isNaN(number) ? null : BigDecimal.valueOf(number);
    }

    private static Object number(Object value) {
        if (value instanceof String text) {
            return text.strip().matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(text.strip()) : null;
        }
        return value;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : (String) value;
    }
}
