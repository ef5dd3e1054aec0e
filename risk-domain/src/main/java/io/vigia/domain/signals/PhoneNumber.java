package io.vigia.domain.signals;

import io.vigia.domain.kernel.TextResource;
import java.util.Map;
import java.util.stream.Collectors;

/** What a telephone number tells. */
public final class PhoneNumber {

    private static final int LONGEST_CODE = 3;
    private static final Map<String, String> COUNTRIES =
            TextResource.lines(PhoneNumber.class, "phone-prefixes.tsv").stream()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private PhoneNumber() {}

    /** A number as it is compared: its digits, with the leading plus if it has one; null stays null. */
    public static String normalised(String phone) {
        if (phone == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            if (c >= '0' && c <= '9' || c == '+' && kept.isEmpty()) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /**
     * The country of an international number.
     *
     * @param normalised with a leading plus; without one the country is not known
     * @return ISO 3166-1 alpha-2, or null if several countries share the code
     */
    public static String country(String normalised) {
        if (normalised == null || !normalised.startsWith("+")) {
            return null;
        }
        for (int digits = Math.min(LONGEST_CODE, normalised.length() - 1); digits > 0; digits--) {
            String country = COUNTRIES.get(normalised.substring(1, 1 + digits));
            if (country != null) {
                return country;
            }
        }
        return null;
    }
}
