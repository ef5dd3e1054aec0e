package io.vigia.domain.onboarding;

import java.util.Locale;

/** Numbers under which countries register companies, and the check characters that two of them have. */
public final class RegistrationNumber {

    /** The DIAN's weights for the check digit of a NIT, from the last digit on. */
    private static final int[] NIT_WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};

    /** The characters of GB 32100-2015 in the order of their values. */
    private static final String USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int USCC_LENGTH = 18;

    private RegistrationNumber() {}

    /** Letters and digits only, in upper case. */
    public static String normalised(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a company of a country can have this number. Of most countries only the length is known. */
    public static boolean isValid(String country, String number) {
        String bare = normalised(number);
        return switch (country) {
            case "CO" -> isNit(bare);
            case "CN" -> isUscc(bare);
            default -> bare.matches("[A-Z0-9]{4,30}");
        };
    }

    /** Nine digits of a company, which begin with 8 or 9, and the check digit. */
    private static boolean isNit(String bare) {
        return bare.matches("[89]\\d{9}") && nitCheckDigit(bare.substring(0, 9)) == bare.charAt(9) - '0';
    }

    private static boolean isUscc(String bare) {
        return bare.length() == USCC_LENGTH
                && bare.chars().allMatch(c -> USCC_CHARACTERS.indexOf(c) >= 0)
                && usccCheckCharacter(bare.substring(0, USCC_LENGTH - 1)) == bare.charAt(USCC_LENGTH - 1);
    }

    /**
     * The check digit of a NIT (DIAN, modulus 11).
     *
     * @param base the digits before it, at most 15
     */
    public static int nitCheckDigit(String base) {
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            sum += (base.charAt(base.length() - 1 - i) - '0') * NIT_WEIGHTS[i];
        }
        int rest = sum % 11;
        return rest > 1 ? 11 - rest : rest;
    }

    /**
     * The check character of a Chinese unified social credit code (GB 32100-2015, modulus 31).
     *
     * @param base the 17 characters before it
     */
    public static char usccCheckCharacter(String base) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < base.length(); i++) {
            sum += USCC_CHARACTERS.indexOf(base.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return USCC_CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
