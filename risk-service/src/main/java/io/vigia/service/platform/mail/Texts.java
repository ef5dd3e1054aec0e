package io.vigia.service.platform.mail;

import io.vigia.domain.platform.mail.Letter;
import io.vigia.domain.platform.mail.Mail;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of letters, from the bundles. */
final class Texts {

    private static final String BUNDLE = "io.vigia.service.platform.mail.letters";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** A letter in its receiver's language; values are cleaned of line breaks, so that nothing but the text sets lines. */
    static Mail.Words of(Letter letter) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, known(letter.language()), NO_FALLBACK);
        Object[] values = letter.values().stream().map(Texts::clean).toArray();
        String body = fill(texts, letter, ".body", values) + "\n\n-- \n" + texts.getString("signature");
        return new Mail.Words(fill(texts, letter, ".subject", values), body);
    }

    private static String fill(ResourceBundle texts, Letter letter, String part, Object[] values) {
        return new MessageFormat(texts.getString(letter.kind() + part), known(letter.language())).format(values);
    }

    private static Object clean(Object value) {
        return value instanceof String text
                ? text.replaceAll("\\p{Cntrl}+", " ").strip()
                : value;
    }

    private static Locale known(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "es", "zh" -> new Locale(wanted.getLanguage());
            default -> Locale.ENGLISH;
        };
    }
}
