package io.vigia.domain.signals.payer;

import io.vigia.domain.onboarding.RegistrationNumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Colombian identity documents: what their numbers must look like. */
public final class IdentityDocument {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("CEDULA", "CC"),
            Map.entry("CEDULADECIUDADANIA", "CC"),
            Map.entry("CEDULADEEXTRANJERIA", "CE"),
            Map.entry("TARJETADEIDENTIDAD", "TI"),
            Map.entry("PASAPORTE", "PP"),
            Map.entry("PASSPORT", "PP"),
            Map.entry("PA", "PP"));

    private IdentityDocument() {}

    /** A type as it is compared: {@code c.c.} and {@code Cédula de ciudadanía} are CC; one that is not known is in upper case. */
    public static String type(String given) {
        if (given == null) {
            return null;
        }
        String bare = normalised(Normalizer.normalize(given, Normalizer.Form.NFD));
        return TYPES.getOrDefault(bare, bare);
    }

    /** A number as it is compared: letters and digits only, in upper case; null stays null. */
    public static String normalised(String number) {
        if (number == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            if (Character.isLetterOrDigit(number.charAt(i))) {
                kept.append(number.charAt(i));
            }
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * Whether a number can be one of its type. CC: 3 to 10 digits without a leading zero, as cédulas have up to eight or
     * exactly ten digits, nine being none. TI: 10 or 11 digits. CE: 6 or 7 digits. NIT: 6 to 10 digits and a check digit.
     * PP: 5 to 12 letters and digits, one digit at least. PPT: 6 to 8 digits.
     *
     * @param type CC, CE, TI, NIT, PP or PPT, as {@link #type} reads it; a number of another type is not known to be valid
     * @param number with or without dots and dashes
     */
    public static boolean isValid(String type, String number) {
        if (type == null || number == null) {
            return false;
        }
        String digits = normalised(number);
        return switch (type(type)) {
            case "CC" -> digits.matches("[1-9]\\d{2,7}|[1-9]\\d{9}");
            case "TI" -> digits.matches("\\d{10,11}");
            case "CE" -> digits.matches("[1-9]\\d{5,6}");
            case "NIT" -> digits.matches("\\d{7,11}") && hasNitCheckDigit(digits);
            case "PP" -> digits.matches("(?=.*\\d)[A-Z0-9]{5,12}");
            case "PPT" -> digits.matches("\\d{6,8}");
            default -> false;
        };
    }

    /** The check digit of a NIT, see {@link RegistrationNumber#nitCheckDigit}. */
    public static int nitCheckDigit(String base) {
        return RegistrationNumber.nitCheckDigit(base);
    }

    private static boolean hasNitCheckDigit(String digits) {
        int last = digits.length() - 1;
        return nitCheckDigit(digits.substring(0, last)) == digits.charAt(last) - '0';
    }
}
