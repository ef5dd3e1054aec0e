package io.vigia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.rules.host.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the compiler makes of each text stands in files, so that every change of the language shows as a change of them.
 *
 * <p>{@code >} is a text, {@code =} its canonical form, {@code !} a problem: the offending stretch, the code, the
 * message, and after {@code →} the suggestion. When a test fails, the file as it would now be is in
 * {@code target/rules-golden}; read the difference, and if it is meant, copy it.
 */
class LanguageGoldenTests {

    private static final Path EXPECTED = Path.of("src/test/resources/rules-golden");
    private static final Path ACTUAL = Path.of("target/rules-golden");

    @ParameterizedTest
    @ValueSource(strings = {"accepted.txt", "refused-form.txt", "refused-names-and-types.txt"})
    void theLanguageIsAsWrittenDown(String file) throws IOException {
        List<String> expected = Files.readAllLines(EXPECTED.resolve(file));
        StringBuilder actual = new StringBuilder();
        for (String line : expected) {
            if (line.startsWith("> ")) {
                actual.append(line).append('\n').append(outcome(line.substring(2)));
            } else if (line.isEmpty() || line.startsWith("#")) {
                actual.append(line).append('\n');
            }
        }
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(file), actual);
        assertEquals(String.join("\n", expected) + "\n", actual.toString(), () -> "see " + ACTUAL.resolve(file));
    }

    private static String outcome(String line) {
        String text = line.replace("\\n", "\n");
        Compilation compiled = Samples.compile(text);
        if (compiled.succeeded()) {
            return "= " + compiled.program().text() + "\n";
        }
        StringBuilder problems = new StringBuilder();
        for (Problem problem : compiled.problems()) {
            String stretch =
                    text.substring(problem.span().start(), problem.span().end());
            problems.append("! ")
                    .append(problem.span().line())
                    .append(':')
                    .append(problem.span().column());
            problems.append(" [").append(stretch.replace("\n", "\\n")).append("] ");
            problems.append(problem.code().text()).append(": ").append(problem.message());
            problems.append(problem.suggestion() == null ? "" : " → " + problem.suggestion());
            problems.append('\n');
        }
        return problems.toString();
    }
}
