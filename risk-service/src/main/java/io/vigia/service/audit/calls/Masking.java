package io.vigia.service.audit.calls;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes out of raw texts what may never be kept: card numbers, card codes, signing secrets. Lengths stay as they were. */
public final class Masking {

    /** How the name of a form's parameter ends whose value is a card's number or code, brackets left out. */
    private static final List<String> CARD_PARAMETERS = List.of("number", "cvc", "cvv", "cvc2");

    /** Thirteen to nineteen digits that could be a card's, perhaps in groups. */
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Za-z_])\\d(?:[ -]?\\d){12,18}(?![0-9A-Za-z_])");

    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    private Masking() {}

    /** A form or a query string. */
    public static String form(String raw) {
        char[] masked = raw.toCharArray();
        int from = 0;
        int equals = -1;
        boolean hidden = false;
        for (int i = 0; i < masked.length; i++) {
            char here = raw.charAt(i);
            if (here == '&') {
                from = i + 1;
                equals = -1;
                hidden = false;
            } else if (hidden) {
                masked[i] = '*';
            } else if (here == '=' && equals < 0) {
                equals = i;
                hidden = isOfCard(raw, from, i);
            }
        }
        return DIGITS.matcher(new String(masked)).replaceAll(Masking::card);
    }

    private static boolean isOfCard(String raw, int from, int to) {
        int end = to;
        if (end > from && raw.charAt(end - 1) == ']') {
            end--;
        } else if (end - 3 >= from && raw.regionMatches(true, end - 3, "%5D", 0, 3)) {
            end -= 3;
        }
        for (String name : CARD_PARAMETERS) {
            int start = end - name.length();
            if (start >= from && raw.regionMatches(true, start, name, 0, name.length())) {
                return true;
            }
        }
        return false;
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
