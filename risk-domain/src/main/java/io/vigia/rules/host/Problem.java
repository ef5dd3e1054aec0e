package io.vigia.rules.host;

import java.util.Locale;

/**
 * One mistake in the text of a rule.
 *
 * @param code what kind of mistake
 * @param message what is wrong, for the author, in one or two sentences
 * @param suggestion what to write in place of the text under the span; null if there is nothing sensible to suggest
 * @param span where
 */
public record Problem(Code code, String message, String suggestion, Span span) {

    /** The kinds of mistakes: of the text, of names, of types, of limits. */
    public enum Code {
        UNEXPECTED_CHARACTER,
        UNTERMINATED_STRING,
        UNTERMINATED_ATTRIBUTE,
        MALFORMED_NUMBER,
        UNEXPECTED_TOKEN,
        UNQUOTED_TEXT,
        UNKNOWN_ACTION,
        MISSING_CONDITION,
        UNKNOWN_ATTRIBUTE,
        UNKNOWN_LIST,
        UNKNOWN_FUNCTION,
        UNKNOWN_STATUS,
        UNKNOWN_UNIT,
        UNKNOWN_COUNTRY,
        UNKNOWN_STATE,
        UNKNOWN_VALUE,
        TYPE_MISMATCH,
        OPERATOR_MISMATCH,
        LIST_TYPE_MISMATCH,
        NOT_A_CONDITION,
        CONSTANT_CONDITION,
        EMPTY_LIST,
        ACTION_NOT_APPLICABLE,
        WINDOW_OUT_OF_RANGE,
        TEXT_TOO_LONG,
        TOO_MANY_CONDITIONS,
        TOO_DEEP,
        LIST_TOO_LONG;

        /** The code as the API writes it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
