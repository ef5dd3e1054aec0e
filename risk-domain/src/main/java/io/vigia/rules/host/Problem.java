package io.vigia.rules.host;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mistake in the text of a rule.
 *
 * @param code what kind of mistake
 * @param said what is wrong, for the author, in one or two sentences
 * @param suggestion what to write in place of the text under the span; null if there is nothing sensible to suggest
 * @param span where
 */
public record Problem(Code code, Said said, String suggestion, Span span) {

    /** What is wrong, in English. */
    public String message() {
        return said.toString();
    }

    /** The same mistake at another place, of a text that this one was taken from. */
    public Problem at(Span place) {
        return new Problem(code, said, suggestion, place);
    }

    /**
     * A sentence, or a part of one, that can be said in other languages, too.
     *
     * @param blanks what fills its blanks: texts as they are, and parts of a sentence
     */
    public record Said(Wording wording, List<Object> blanks) {

        private static final Pattern BLANK = Pattern.compile("\\{([0-9])}");

        /** In English. */
        @Override
        public String toString() {
            return filled(wording.english(), blanks);
        }

        /** A sentence with its blanks {@code {0}}, {@code {1}} … filled. */
        public static String filled(String sentence, List<?> blanks) {
            return BLANK.matcher(sentence)
                    .replaceAll(blank ->
                            Matcher.quoteReplacement(String.valueOf(blanks.get(Integer.parseInt(blank.group(1))))));
        }
    }

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

    /** All sentences about mistakes and parts of them, each with its blanks. */
    public enum Wording {
        UNEXPECTED("Expected {0}, but {1}."),
        FOUND("there is \"{0}\""),
        FOUND_END("the rule ends"),
        AWAITED_AND_OR("\"and\", \"or\" or the end of the rule"),
        AWAITED_ATTRIBUTE("an attribute between colons"),
        AWAITED_CLOSE("a closing parenthesis"),
        AWAITED_COMMA_OR_CLOSE("a comma or a closing parenthesis"),
        AWAITED_COMMA_DURATION("a comma and a duration such as 90 minutes"),
        AWAITED_COMPARISON("a comparison, \"in\", \"like\" or \"includes\" after {0}"),
        AWAITED_CONDITION("a condition (two negations cancel each other out)"),
        AWAITED_DURATION("a duration such as 90 minutes"),
        AWAITED_FUNCTION("a function"),
        AWAITED_IF("\"if\" after the action"),
        AWAITED_LIST("a list: values in parentheses, or @ and a list's alias"),
        AWAITED_MISSING("\"(\" after is_missing"),
        AWAITED_OPEN("an opening parenthesis"),
        AWAITED_OWNER("a comma and the attribute to count by"),
        AWAITED_STATUS("a status"),
        AWAITED_TERM("an attribute, a number or a text in quotes"),
        AWAITED_TEXT("a text in quotes"),
        AWAITED_UNIT("a unit of time"),
        KIND_NUMBER("a number"),
        KIND_STRING("a text"),
        KIND_BOOLEAN("yes or no"),
        KIND_COUNTRY("a country"),
        KIND_STATE("a state"),
        KIND_METADATA("metadata"),
        OBJECT_CHARGE("charge"),
        OBJECT_PAYMENT_INTENT("payment intent"),
        OBJECT_SETUP_INTENT("setup intent"),
        OBJECT_PAYOUT("payout"),
        ATTRIBUTE_UNKNOWN("There is no attribute {0}."),
        ATTRIBUTE_UNKNOWN_BUT("There is no attribute {0}. Did you mean {1}?"),
        LIST_UNKNOWN("There is no list @{0}."),
        LIST_UNKNOWN_BUT("There is no list @{0}. Did you mean @{1}?"),
        FUNCTION_UNKNOWN("There is no function \"{0}\"; there are {1}."),
        STATUS_UNKNOWN("There is no status \"{0}\"; there are {1}."),
        UNIT_UNKNOWN("There is no unit of time \"{0}\"; there are {1}."),
        COUNTRY_UNKNOWN("\"{0}\" is no country code: write two letters of ISO 3166-1, such as 'CO'."),
        STATE_UNKNOWN("\"{0}\" is no state code: write ISO 3166-2 without the country, such as 'CA' or 'ANT'."),
        VALUE_UNKNOWN("{0} is never \"{1}\"; its values are {2}."),
        ACTION_UNKNOWN("A rule begins with one of the actions {0}."),
        ACTION_NOT_THERE("\"{0}\" does not exist for a {1}; there are {2}."),
        CONDITION_MISSING("After the action come \"if\" and a condition, such as :risk_level: = 'highest'."),
        CHARACTER_ODD("The character {0} has no meaning here."),
        CHARACTER_OTHER("Write {0} instead of {1}."),
        QUOTES_STRAIGHT("Write straight quotes."),
        QUOTE_MISSING("The closing quote of this text is missing."),
        QUOTES_WANTED("{0} is {1}: write its value in quotes."),
        QUOTES_OR_COLONS("Write texts in quotes and attributes between colons."),
        NAME_MISSING("A name is missing between {0} and {0}, or it is not closed."),
        NUMBER_WANTED("{0} is compared as a number: write digits without quotes, such as 1000."),
        NUMBER_MALFORMED("Write a number with digits and at most one point, such as 1000 or 99.50."),
        NUMBER_TOO_LONG("A number has at most {0} digits."),
        DURATION_WRONG("A duration is a whole number of units, from 1 second to 365 days."),
        FLAG_COMPARED("A yes-or-no attribute stands alone, without a comparison."),
        FLAG_IN_COMPARISON("{0} is yes or no: it stands alone, without a comparison."),
        FLAG_IN_LIST("{0} is yes or no: it stands alone, without a list."),
        FLAG_COUNTED("{0} is yes or no; attempts are counted by the value of a text or number."),
        FLAG_NEVER_MISSING("{0} is never missing: it is yes or no."),
        NO_CONDITION("{0} is {1}, which is no condition by itself: compare it."),
        NO_TEXT("\"{0}\" looks into texts, and {1} is {2}."),
        NO_ORDER("\"{0}\" compares numbers, and {1} is {2}. Use =, != or in."),
        NEVER_EQUAL("{0} is {1} and {2} is {3}: they are never equal."),
        ALWAYS_SAME("{0} comes out the same for every payment."),
        TERM_ALWAYS_SAME("{0} is the same for every payment."),
        ITEMS_OF_OTHER_TYPE("The items of @{0} are of type {1}, which {2} is not."),
        LIST_EMPTY("The list has no value, so nothing is in it."),
        LIST_TOO_LONG("A list in parentheses has at most {0} values; put more into a named list."),
        TEXT_TOO_LONG("A rule has at most {0} characters, this one {1}."),
        CONDITIONS_TOO_MANY("A rule has at most {0} conditions."),
        CONDITIONS_TOO_DEEP("Conditions stand at most {0} levels within each other.");

        private final String english;

        Wording(String english) {
            this.english = english;
        }

        /** In English, with blanks. */
        public String english() {
            return english;
        }

        /** The sentence with its blanks filled. */
        public Said of(Object... blanks) {
            return new Said(this, List.of(blanks));
        }
    }
}
