package io.vigia.rules.eval;

import java.math.BigDecimal;
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
        boolean plain = number != 0 && !Double.isInfinite(number);
        return plain
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : number == 0 ? "0" : String.valueOf(number);
    }

    /** The number that a text is, blanks around it apart; NaN if it is none. */
    static double number(String text) {
        String trimmed = text == null ? "" : text.strip();
        return NUMBER.matcher(trimmed).matches() ? Double.parseDouble(trimmed) : Double.NaN;
    }
}
