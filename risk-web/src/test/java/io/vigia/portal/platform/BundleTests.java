package io.vigia.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is in every language, and no page has a text of its own. */
class BundleTests {

    private static final Path BUNDLES = Path.of("src/main/resources/io/vigia/portal");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY =
            Pattern.compile("(?:\\bm\\[|fmt\\.(?:say|text)\\()'([a-z0-9_.-]+)'(?!\\.concat)");
    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<kbd>[^<]*</kbd>|<[^>]*>|#\\{[^}]*}", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?:aria-label|title|placeholder|alt|label|value|purpose|words|note|help)=\"([^\"#]*\\p{L}{2,}[^\"#]*)\"");
    private static final Pattern WIRE_WORD = Pattern.compile("[a-z_]+");

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void saysEveryTextInEveryLanguage(String language) throws IOException {
        assertEquals(load("en").stringPropertyNames(), load(language).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void fillsTheSameBlanksInEveryLanguage(String language) throws IOException {
        Properties english = load("en");
        Properties other = load(language);
        for (String key : english.stringPropertyNames()) {
            assertEquals(blanks(english.getProperty(key)), blanks(other.getProperty(key)), key);
            assertFalse(other.getProperty(key).isBlank(), key);
        }
    }

    @Test
    void hasEveryTextThatPagesAndBeansAskFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : files(PAGES, ".xhtml")) {
            Matcher key = KEY.matcher(Files.readString(file));
            while (key.find()) {
                asked.add(key.group(1));
            }
        }
        asked.removeAll(load("en").stringPropertyNames());
        assertEquals(Set.of(), asked);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTextsOutOfPages(Path page) throws IOException {
        String source = Files.readString(page);
        String literal = MARKUP.matcher(source).replaceAll(" ").replaceAll("&[a-z]+;", " ");
        assertFalse(Pattern.compile("\\p{L}{2,}").matcher(literal).find(), () -> page + " says: " + literal.strip());
        Matcher spoken = SPOKEN.matcher(source);
        while (spoken.find()) {
            assertTrue(WIRE_WORD.matcher(spoken.group(1)).matches(), page + " says: " + spoken.group());
        }
    }

    static List<Path> pages() throws IOException {
        return files(PAGES, ".xhtml");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertFalse(found.isEmpty(), "nothing to look at under " + root);
            return found;
        }
    }

    private static Properties load(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                BUNDLES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        assertFalse(texts.isEmpty());
        return texts;
    }

    private static List<String> blanks(String text) {
        List<String> found = new ArrayList<>();
        Matcher blank = Pattern.compile("\\{(\\d+)[^}]*}").matcher(text);
        while (blank.find()) {
            found.add(blank.group(1));
        }
        if (!found.isEmpty()) {
            new MessageFormat(text);
        }
        return found.stream().sorted().distinct().toList();
    }
}
