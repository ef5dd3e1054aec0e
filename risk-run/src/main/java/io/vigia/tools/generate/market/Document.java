package io.vigia.tools.generate.market;

import java.util.Locale;

/**
 * A Colombian identity document.
 *
 * @param type {@code CC} a citizen's card, or {@code NIT} a company's tax number
 * @param number digits; a NIT ends in a hyphen and its check digit
 */
public record Document(String type, String number) {

    private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41};

    /** Returns a citizen's card: ten digits today, eight for the older. */
    static Document citizen(Dice dice) {
        return new Document("CC", dice.chance(0.6) ? "1" + dice.digits(9) : dice.digits(8));
    }

    /** Returns a company's tax number, which starts with 8 or 9. */
    static Document company(Dice dice) {
        String digits = (dice.chance(0.7) ? "90" : "83") + String.format(Locale.ROOT, "%07d", dice.below(10_000_000));
        return new Document("NIT", digits + "-" + checkDigit(digits));
    }

    /**
     * Returns the check digit of a NIT as the tax office (DIAN) defines it.
     *
     * @param digits up to nine digits, without the check digit
     */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * WEIGHTS[i];
        }
        int rest = sum % 11;
        return rest > 1 ? 11 - rest : rest;
    }
}
