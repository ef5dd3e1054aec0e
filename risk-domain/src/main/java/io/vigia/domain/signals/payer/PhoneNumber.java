package io.vigia.domain.signals.payer;

/**
 * A telephone number.
 *
 * @param normalised the form that is compared: E.164 where the number can be one, else its digits; null if there is none
 * @param country ISO 3166-1 alpha-2, or null if it is not known
 */
public record PhoneNumber(String normalised, String country) {

    /** There is no number. */
    public static final PhoneNumber NONE = new PhoneNumber(null, null);

    /** What can be told of a number without knowing any numbering plan: its digits, with the leading plus if it has one. */
    public static PhoneNumber plain(String phone) {
        StringBuilder kept = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            if (c >= '0' && c <= '9' || c == '+' && kept.isEmpty()) {
                kept.append(c);
            }
        }
        return kept.isEmpty() ? NONE : new PhoneNumber(kept.toString(), null);
    }
}
