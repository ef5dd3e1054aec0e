package io.vigia.rules.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of ISO 3166-2 codes without the country's prefix: one to three letters or digits.
 *
 * <p>The JDK has no table of states, so that a code of the right form which no country uses passes.
 */
final class States {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,3}");

    private States() {}

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The state's code in a text such as {@code US-CA}; null if it is none. */
    static String withoutCountry(String text) {
        int dash = text.indexOf('-');
        boolean prefixed = dash == 2 && Countries.isCode(text.substring(0, 2)) && isCode(text.substring(3));
        return prefixed ? text.substring(3).toUpperCase(Locale.ROOT) : null;
    }
}
