package io.vigia.rules.check;

import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.NumberTerm;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Nearest;
import io.vigia.rules.host.Problem;
import java.util.regex.Pattern;

/** Checks that a constant is a value which a term can have. */
final class ValueChecks {

    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9.-]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private final Types types;

    ValueChecks(Types types) {
        this.types = types;
    }

    /**
     * Notes a problem if the constant is not possible.
     *
     * @param term what it is compared with
     * @param type what values that takes here
     */
    void check(Term term, AttributeType type, Term constant) {
        if (type.kind() == Kind.METADATA) {
            return;
        }
        if (type.kind() == Kind.NUMBER) {
            number(term, constant);
        } else if (constant instanceof TextTerm text) {
            text(term, type, text);
        } else if (constant instanceof NumberTerm) {
            Problem.Said message =
                    Problem.Wording.QUOTES_WANTED.of(term.text(), type.kind().said());
            String suggestion = type.kind() == Kind.STRING ? "'" + constant.text() + "'" : null;
            types.problem(Problem.Code.TYPE_MISMATCH, constant.span(), message, suggestion);
        }
    }

    private void number(Term term, Term constant) {
        if (constant instanceof TextTerm text) {
            Problem.Said message = Problem.Wording.NUMBER_WANTED.of(term.text());
            String digits = NOT_OF_A_NUMBER.matcher(text.value()).replaceAll("");
            String suggestion = NUMBER.matcher(digits).matches() ? digits : "1000";
            types.problem(Problem.Code.TYPE_MISMATCH, constant.span(), message, suggestion);
        }
    }

    private void text(Term term, AttributeType type, TextTerm text) {
        String value = text.value();
        if (type.kind() == Kind.COUNTRY && !Countries.isCode(value)) {
            String code = Countries.named(value);
            Problem.Said message = Problem.Wording.COUNTRY_UNKNOWN.of(value);
            types.problem(Problem.Code.UNKNOWN_COUNTRY, text.span(), message, code == null ? null : "'" + code + "'");
        } else if (type.kind() == Kind.STATE && !States.isCode(value)) {
            String code = States.withoutCountry(value);
            Problem.Said message = Problem.Wording.STATE_UNKNOWN.of(value);
            types.problem(Problem.Code.UNKNOWN_STATE, text.span(), message, code == null ? null : "'" + code + "'");
        } else if (!type.values().isEmpty() && type.values().stream().noneMatch(value::equalsIgnoreCase)) {
            String nearest = Nearest.to(value, type.values());
            Problem.Said message =
                    Problem.Wording.VALUE_UNKNOWN.of(term.text(), value, String.join(", ", type.values()));
            types.problem(
                    Problem.Code.UNKNOWN_VALUE, text.span(), message, nearest == null ? null : "'" + nearest + "'");
        }
    }
}
