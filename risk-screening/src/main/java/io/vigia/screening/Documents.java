package io.vigia.screening;

import java.util.Locale;

/** Numbers of papers as they are compared. */
public final class Documents {

    /** Shorter numbers are everybody's. */
    public static final int SHORTEST = 5;

    private Documents() {}

    /** Letters and digits only, in upper case. */
    public static String normalised(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
