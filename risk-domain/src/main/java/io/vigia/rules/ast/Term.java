package io.vigia.rules.ast;

import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Reference;
import io.vigia.rules.host.Span;
import java.math.BigDecimal;
import java.util.List;

/** Something that has a value. */
public sealed interface Term {

    /** Where it stands. */
    Span span();

    /** Its canonical form. */
    String text();

    /** Whether its value is the same for every payment. */
    default boolean isConstant() {
        return this instanceof NumberTerm || this instanceof TextTerm;
    }

    /** The value of an attribute or of a metadata key. */
    record AttributeTerm(Reference reference, Span span) implements Term {

        @Override
        public String text() {
            return reference.text();
        }
    }

    /** A number written in the rule. */
    record NumberTerm(double value, Span span) implements Term {

        @Override
        public String text() {
            return plain(value);
        }

        /** A number without exponent and without needless zeros. */
        public static String plain(double value) {
            boolean whole = value == (long) value && Math.abs(value) < 1e15;
            return whole
                    ? Long.toString((long) value)
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** A text written in the rule; it contains at most one of the two kinds of quotes. */
    record TextTerm(String value, Span span) implements Term {

        @Override
        public String text() {
            return value.indexOf('\'') < 0 ? "'" + value + "'" : "\"" + value + "\"";
        }
    }

    /**
     * The answer of the counters.
     *
     * @param arguments the call's arguments with their places
     */
    record CallTerm(FunctionCall call, List<AttributeTerm> arguments, Span span) implements Term {

        public CallTerm {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String text() {
            return call.text();
        }
    }
}
