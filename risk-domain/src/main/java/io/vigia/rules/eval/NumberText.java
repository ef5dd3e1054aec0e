package io.vigia.rules.eval;

import io.vigia.rules.ast.Term.NumberTerm;
import java.util.regex.Pattern;

/** Numbers as texts and texts as numbers, as rules see them. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private NumberText() {}

    /** A number without exponent and needless zeros; null for NaN. */
    static String text(double number) {
        if (Double.isNaN(number)) {
            return null;
        }
        return Double.isInfinite(number) ? String.valueOf(number) : NumberTerm.plain(number);
    }

    /** The number that a text is, blanks around it apart; NaN if it is none. */
    static double number(String text) {
        String trimmed = text == null ? "" : text.strip();
        return NUMBER.matcher(trimmed).matches() ? Double.parseDouble(trimmed) : Double.NaN;
    }
}
