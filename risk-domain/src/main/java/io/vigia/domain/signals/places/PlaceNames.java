package io.vigia.domain.signals.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names of places into one form: {@code Bogotá, D.C.} and {@code bogota dc} are one. */
final class PlaceNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAPITAL_DISTRICT = Pattern.compile(" d c$| dc$| distrito capital$");
    private static final int LONGEST = 100;

    private PlaceNames() {}

    /** The form that is compared; null if the text has no letter. */
    static String folded(String name) {
        if (name == null || name.length() > LONGEST) {
            return null;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words =
                OTHER.matcher(bare.replace(".", "")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String folded = CAPITAL_DISTRICT.matcher(words).replaceAll("");
        return folded.isEmpty() ? null : folded;
    }
}
