package io.vigia.portal.platform;

import java.util.List;
import java.util.Locale;

/**
 * A language the portal speaks.
 *
 * @param tag its BCP 47 tag, as the cookie remembers it
 * @param name its name in itself
 */
public record Language(String tag, String name) {

    public static final List<Language> ALL =
            List.of(new Language("en", "English"), new Language("es-CO", "Español"), new Language("zh-CN", "简体中文"));

    /**
     * The language to speak.
     *
     * @param chosen the tag that the reader chose, or empty
     * @param accepted what their browser asks for, best first
     */
    public static Language choose(String chosen, Iterable<Locale> accepted) {
        for (Language language : ALL) {
            if (language.tag.equals(chosen)) {
                return language;
            }
        }
        for (Locale locale : accepted) {
            for (Language language : ALL) {
                if (language.locale().getLanguage().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return ALL.get(0);
    }

    public String getTag() {
        return tag;
    }

    public String getName() {
        return name;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
