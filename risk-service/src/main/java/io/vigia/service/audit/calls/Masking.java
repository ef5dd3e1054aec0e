package io.vigia.service.audit.calls;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes out of raw texts what may never be kept: card numbers, card codes, signing secrets. Lengths stay as they were. */
public final class Masking {

    /** The value of a form's parameter that is a card's number or code, brackets encoded or not. */
    private static final Pattern CARD_PARAMETER =
            Pattern.compile("(?i)(?<=^|[&?])([^=&]*(?:number|cvc|cvv|cvc2)(?:%5D|\\])?=)([^&]*)", Pattern.MULTILINE);

    /** Thirteen to nineteen digits that could be a card's, perhaps in groups. */
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Za-z_])\\d(?:[ -]?\\d){12,18}(?![0-9A-Za-z_])");

    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    private Masking() {}

    /** A form or a query string. */
    public static String form(String raw) {
        String masked = CARD_PARAMETER.matcher(raw).replaceAll(found -> quoted(found.group(1) + stars(found.group(2))));
        return DIGITS.matcher(masked).replaceAll(Masking::card);
    }

    /** An answer. */
    public static String text(String raw) {
        return SECRET.matcher(raw)
                .replaceAll(found -> "whsec_" + stars(found.group().substring(6)));
    }

    private static String card(MatchResult found) {
        String digits = found.group().replaceAll("\\D", "");
        return passesLuhn(digits) ? stars(found.group()) : quoted(found.group());
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private static String stars(String text) {
        return "*".repeat(text.length());
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
