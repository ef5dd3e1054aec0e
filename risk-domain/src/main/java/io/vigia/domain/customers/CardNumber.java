package io.vigia.domain.customers;

/** A card's number while it is being read; only what {@link CardDetails} holds is ever kept. */
public final class CardNumber {

    private static final int MIN_DIGITS = 12;
    private static final int MAX_DIGITS = 19;
    private static final int BIN_DIGITS = 6;

    private final String digits;

    private CardNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a number, with or without blanks and dashes.
     *
     * @return null if it has too few or too many digits, another character, or a wrong check digit (Luhn, ISO/IEC 7812-1)
     */
    public static CardNumber parse(String text) {
        String digits = text.replaceAll("[ -]", "");
        boolean sound = digits.length() >= MIN_DIGITS
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && luhn(digits);
        return sound ? new CardNumber(digits) : null;
    }

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** The brand by its range of numbers, or unknown. */
    public String brand() {
        int two = Integer.parseInt(digits.substring(0, 2));
        int four = Integer.parseInt(digits.substring(0, 4));
        if (digits.charAt(0) == '4') {
            return "visa";
        }
        if (two >= 51 && two <= 55 || four >= 2221 && four <= 2720) {
            return "mastercard";
        }
        if (two == 34 || two == 37) {
            return "amex";
        }
        if (two == 62) {
            return "unionpay";
        }
        if (four >= 3528 && four <= 3589) {
            return "jcb";
        }
        if (two == 36 || two == 38 || two == 39 || four >= 3000 && four <= 3059) {
            return "diners";
        }
        return two == 65 || four == 6011 || four >= 6440 && four <= 6499 ? "discover" : "unknown";
    }

    public String bin() {
        return digits.substring(0, BIN_DIGITS);
    }

    public String last4() {
        return digits.substring(digits.length() - 4);
    }

    /** All digits, for the network and for the fingerprint; never store or log them. */
    public String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "****" + last4();
    }
}
