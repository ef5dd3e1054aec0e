package io.vigia.tools.traffic;

import java.util.Locale;

/** Makes card numbers that pass the Luhn check and belong to nobody. */
public final class TestCards {

    private TestCards() {}

    /**
     * Completes digits to a card number.
     *
     * @param digits the number without its last digit
     * @return the digits and the check digit that makes them pass
     */
    public static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /**
     * Returns a 16-digit number of a BIN.
     *
     * @param bin its first six digits
     * @param account which number of that BIN, below a thousand million
     */
    public static String number(String bin, long account) {
        return withCheckDigit(bin + String.format(Locale.ROOT, "%09d", account));
    }
}
