package io.vigia.rules.check;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

/** The countries of ISO 3166-1, as the JDK knows them. */
final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    /** The languages of the portal, in which authors may write a country's name by mistake. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"), Locale.CHINESE);

    private Countries() {}

    /** Whether this is an alpha-2 code, in whatever case. */
    static boolean isCode(String text) {
        return CODES.contains(text.toUpperCase(Locale.ROOT));
    }

    /** The code of the country with this name, or this alpha-3 code; null if there is none. */
    static String named(String text) {
        if (text.equalsIgnoreCase("UK")) {
            return "GB";
        }
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            boolean named = LANGUAGES.stream()
                    .anyMatch(language -> country.getDisplayCountry(language).equalsIgnoreCase(text));
            if (named || alpha3(country).equalsIgnoreCase(text)) {
                return code;
            }
        }
        return null;
    }

    private static String alpha3(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
