package io.vigia.service.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.platform.mail.Letter;
import io.vigia.domain.platform.mail.Mail;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What letters say, in the language of whoever gets them. */
class LetterTests {

    private static final String BUNDLE = "io.vigia.service.platform.mail.letters";
    private static final Pattern BLANK = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void saysEverythingInEveryLanguage(String language) {
        ResourceBundle english = texts("en");
        ResourceBundle other = texts(language);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
        for (String key : english.keySet()) {
            assertEquals(blanks(english.getString(key)), blanks(other.getString(key)), key);
        }
    }

    @Test
    void speaksTheReadersLanguage() {
        assertEquals("Confirme su dirección", subject(Locale.forLanguageTag("es-CO")));
        assertEquals("请确认您的地址", subject(Locale.forLanguageTag("zh-CN")));
        assertEquals("Confirm your address", subject(Locale.FRENCH), "English where we do not speak theirs");
    }

    @Test
    void takesNoLinesFromValues() {
        Mail.Words words = Texts.of(Letter.of(
                "a@b.example", Locale.ENGLISH, "invitation", "Eve\r\nBcc: x@y.example", "Shop", "owner", "l"));
        assertFalse(words.subject().contains("\n"));
        assertTrue(words.subject().contains("Eve Bcc: x@y.example"));
    }

    private static String subject(Locale language) {
        return Texts.of(Letter.of("a@b.example", language, "verify", "Ana", "Tienda", "link"))
                .subject();
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(BUNDLE, new Locale(language));
    }

    private static TreeSet<String> blanks(String text) {
        TreeSet<String> found = new TreeSet<>();
        BLANK.matcher(text).results().forEach(blank -> found.add(blank.group()));
        return found;
    }
}
