package io.vigia.rules.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns and their beginnings, compared with regular expressions. */
class TextPatternTests {

    private static final String LETTERS = "aAbB%ñÑ\u212Ak.é0";

    private final long seed = Long.getLong("rules.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void likeMeansWhatItMeansInRegularExpressions(boolean ignoresCase) {
        System.out.println("TextPatternTests -Drules.seed=" + seed);
        int flags = Pattern.DOTALL | (ignoresCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        for (int i = 0; i < 20_000; i++) {
            String pattern = text(6);
            String text = text(8).replace("%", "");
            String regex =
                    Arrays.stream(pattern.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            boolean expected = Pattern.compile(regex, flags).matcher(text).matches();
            assertEquals(expected, TextPattern.like(pattern, ignoresCase).fits(text), pattern + " on " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void packedPrefixesAgreeWithPatterns(boolean ignoresCase) {
        for (int i = 0; i < 20_000; i++) {
            String start = text(10).replace("%", "");
            String text = random.nextBoolean() ? start + text(4) : text(10);
            Prefix prefix = Prefix.of(start, ignoresCase);
            if (prefix != null && prefix.length() == start.length()) {
                boolean expected = TextPattern.like(start + "%", ignoresCase).fits(text);
                boolean begins = prefix.begins(Prefix.pack(text, ignoresCase));
                assertEquals(expected, begins, start + " on " + text);
            }
        }
    }

    @Test
    void equalTextsHaveEqualKeys() {
        for (int i = 0; i < 20_000; i++) {
            String a = text(3);
            String b = text(3);
            boolean equal = a.equalsIgnoreCase(b);
            assertEquals(equal, TextKeys.canonical(a, true).equals(TextKeys.canonical(b, true)), a + " and " + b);
            if (equal) {
                assertEquals(TextKeys.hash(a, true), TextKeys.hash(b, true), a + " and " + b);
            }
        }
    }

    private String text(int most) {
        return random.ints(random.nextInt(most + 1), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
