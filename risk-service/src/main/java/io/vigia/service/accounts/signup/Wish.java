package io.vigia.service.accounts.signup;

import io.vigia.domain.accounts.Country;
import io.vigia.domain.kernel.RiskException;
import java.util.regex.Pattern;

/**
 * What somebody who signs up says of themselves.
 *
 * @param company the account's name
 * @param country ISO 3166-1 alpha-2
 * @param language the tag of the language they read
 */
public record Wish(String email, String name, String company, String country, String language) {

    public static final int MAX_NAME = 200;
    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** The same without blanks around it, if it is complete; the refusal names what is not. */
    Wish checked() {
        if (Country.of(country).isEmpty()) {
            throw RiskException.invalid("country", "Choose the country where the company is registered.");
        }
        return new Wish(email(email), text("name", name), text("company", company), country, language);
    }

    /** An e-mail without blanks around it, if it is one. */
    public static String email(String email) {
        String stripped = email == null ? "" : email.strip();
        if (stripped.length() > MAX_EMAIL || !EMAIL.matcher(stripped).matches()) {
            throw RiskException.invalid("email", "Enter an e-mail address, such as ana@company.example.");
        }
        return stripped;
    }

    /** A name without blanks around it, if it is one. */
    public static String text(String param, String value) {
        String stripped = value == null ? "" : value.strip();
        if (stripped.isEmpty()
                || stripped.length() > MAX_NAME
                || CONTROL.matcher(stripped).find()) {
            throw RiskException.invalid(param, "Enter 1 to " + MAX_NAME + " characters.");
        }
        return stripped;
    }

    @Override
    public String toString() {
        return "Wish[***]";
    }
}
