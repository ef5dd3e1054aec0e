package io.vigia.domain.platform.mail;

import java.util.List;
import java.util.Locale;

/**
 * What is to be written to somebody, before it is put into words.
 *
 * @param to an e-mail address
 * @param language the language that the receiver reads
 * @param kind names the texts: {@code <kind>.subject} and {@code <kind>.body} in the bundle of letters
 * @param values what goes into the blanks of both
 */
public record Letter(String to, Locale language, String kind, List<Object> values) {

    /** A letter whose blanks are these values. */
    public static Letter of(String to, Locale language, String kind, Object... values) {
        return new Letter(to, language, kind, List.of(values));
    }

    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
