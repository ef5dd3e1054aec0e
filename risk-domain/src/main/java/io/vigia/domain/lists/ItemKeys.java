package io.vigia.domain.lists;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** From a value, stripped of blanks around it, to the key it is found by; null of a value that does not fit. */
final class ItemKeys {

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern CARD_BIN = Pattern.compile("\\d{6,8}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern DOCUMENT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .\\-/]{2,39}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ().\\-/]{7,30}");
    private static final Pattern COLOMBIAN = Pattern.compile("3\\d{9}|60\\d{8}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MAX_EMAIL = 254;
    private static final int MIN_PHONE_DIGITS = 7;
    private static final int MAX_PHONE_DIGITS = 15;

    private ItemKeys() {}

    static String exact(String value) {
        return value;
    }

    static String caseless(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    static String token(String value) {
        return fits(TOKEN, value) ? value : null;
    }

    static String cardBin(String value) {
        return fits(CARD_BIN, value) ? value : null;
    }

    static String email(String value) {
        return value.length() <= MAX_EMAIL && fits(EMAIL, value) ? caseless(value) : null;
    }

    static String country(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) ? code : null;
    }

    static String ipRange(String value) {
        return IpRange.parse(value).map(IpRange::toString).orElse(null);
    }

    /** Letters and digits alone: 900.123.456-7 and 9001234567 are one number. */
    static String document(String value) {
        return fits(DOCUMENT, value) ? kept(value, true).toUpperCase(Locale.ROOT) : null;
    }

    /**
     * Digits alone, from the country's code on: +57 300 123 4567, 0057 300 123 4567, 573001234567 and, as numbers without a
     * code are Colombian, 300 123 4567 are one number.
     */
    static String phone(String value) {
        String digits = fits(PHONE, value) ? kept(value, false) : "";
        boolean local =
                !value.strip().startsWith("+") && COLOMBIAN.matcher(digits).matches();
        String number = local ? "57" + digits : digits.startsWith("00") ? digits.substring(2) : digits;
        return number.length() >= MIN_PHONE_DIGITS && number.length() <= MAX_PHONE_DIGITS ? number : null;
    }

    private static boolean fits(Pattern pattern, String value) {
        return pattern.matcher(value).matches();
    }

    private static String kept(String value, boolean letters) {
        StringBuilder kept = new StringBuilder(value.length());
        value.codePoints()
                .filter(c -> letters ? Character.isLetterOrDigit(c) : Character.isDigit(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
