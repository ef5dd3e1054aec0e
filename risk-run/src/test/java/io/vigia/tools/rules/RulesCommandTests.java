package io.vigia.tools.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules from the command line: what is right, what is wrong, and what cannot be understood. */
class RulesCommandTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        write("schema.tsv", "# ours\n\namount\tnumber\ncity\tstring\nis_new\tboolean\nplace\tcountry\n");
        write("lists/cities.txt", "Cali\n\nTunja\n");
        write("rules.txt", """
                # three rules
                a\tBlock if :amount: > 5 and not (:city: in @cities)

                b\tReview if :is_new: or is_missing(:place:)
                c\tAllow if :place: = 'CO'
                """);
        write("payments.jsonl", """
                {"payment":0,"amount":7.5,"city":"cali","is_new":true}

                {"payment":"x","amount":9,"city":"Cali","place":"CO"}
                {"payment":2,"amount":null,"is_new":false,"place":"co"}
                """);
        write("expected-2.jsonl", "{\"payment\":0,\"matches\":[\"b\",\"a\"]}\n");
        write("expected-3.jsonl", "{\"payment\":\"x\",\"matches\":[\"c\"]}\n{\"payment\":2,\"matches\":[\"c\"]}\n");
    }

    @Test
    void passesWhatMatchesAsExpected() {
        assertTrue(check());
        assertEquals(
                "2 rules: 1 of 1 payments as expected\n3 rules: 2 of 2 payments as expected\n3 passed, 0 failed\n",
                printed());
    }

    @Test
    void readsPackedFiles() throws IOException {
        for (String name :
                List.of("schema.tsv", "rules.txt", "payments.jsonl", "expected-3.jsonl", "lists/cities.txt")) {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            Files.delete(folder.resolve(name));
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".gz")))) {
                out.write(content);
            }
        }
        assertTrue(check());
        assertTrue(printed().endsWith("3 passed, 0 failed\n"));
    }

    @Test
    void tellsWhatMatchesOtherwise() throws IOException {
        write("expected-2.jsonl", "{\"payment\":0,\"matches\":[\"a\"]}\n{\"payment\":7,\"matches\":[]}\n");
        assertFalse(check());
        assertTrue(
                printed().startsWith("payment 0, 2 rules: wrongly matched [b], did not match []\npayment 7 is"),
                printed());
        assertTrue(printed().endsWith("2 passed, 2 failed\n"), printed());
    }

    @Test
    void passesNothingIfARuleIsNone() throws IOException {
        write("rules.txt", "a\tBlock if :amont: > 5\nb\tBlock if :is_new:\nc\tAllow if :place: = 'CO'\n");
        assertFalse(check());
        assertTrue(printed().startsWith("rule a: 1:12: unknown_attribute: There is no attribute :amont:."), printed());
        assertTrue(printed().endsWith("0 passed, 3 failed\n"), printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "schema.tsv|amount\tfloat|schema.tsv:1: expected a name, a tab and one of the types",
                "payments.jsonl|{\"payment\":0,\"amount\":\"7\"}|payments.jsonl:1: amount is a number, not \"7\"",
                "payments.jsonl|{\"payment\":0,\"amont\":7}|payments.jsonl:1: the schema has no attribute amont",
                "payments.jsonl|{\"amount\":7}|payments.jsonl:1: the field \"payment\"",
                "payments.jsonl|[]|payments.jsonl:1: this is no JSON object",
                "payments.jsonl|{\"payment\":0|payments.jsonl:1: this is no JSON",
                "rules.txt|Block if :is_new:|rules.txt:1: a rule's id and a tab are missing",
                "expected-2.jsonl|{\"payment\":0}|expected-2.jsonl:1: the field \"matches\"",
                "expected-9.jsonl|{}|expected-9.jsonl:1: these are the matches of 9 rules, but there are only 3"
            })
    void saysInOneLineWhatItCannotRead(String file, String content, String error) throws IOException {
        write(file, content);
        String message = assertThrows(UsageException.class, this::check).getMessage();
        assertTrue(message.contains(error), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void needsTheFilesOfAWorkload() throws IOException {
        assertThrows(
                UsageException.class,
                () -> run("check", folder.resolve("nowhere").toString()));
        Files.delete(folder.resolve("expected-2.jsonl"));
        Files.delete(folder.resolve("expected-3.jsonl"));
        assertThrows(UsageException.class, this::check);
        Files.delete(folder.resolve("schema.tsv"));
        assertThrows(UsageException.class, this::check);
        assertThrows(UsageException.class, () -> run("chek", folder.toString()));
        assertThrows(UsageException.class, () -> run("check"));
    }

    @Test
    void lintsAFileAgainstTheProductsAttributesAndLists() throws IOException {
        write("mine.txt", """
                # mine
                Block if :email: in @email_blocklist and :amount_in_cop: > 5

                r1\tBlok if :ip_contry: = 'CO'
                  Review if :amount_in_usd: > 'x'
                """);
        String file = folder.resolve("mine.txt").toString();
        assertFalse(run("lint", file));
        String[] lines = printed().split("\n");
        assertEquals(4, lines.length, printed());
        assertTrue(
                lines[0].startsWith(file + ":4:4: unknown_action: ") && lines[0].endsWith("(write Block)"), lines[0]);
        assertTrue(lines[1].startsWith(file + ":4:12: unknown_attribute: "), lines[1]);
        assertTrue(lines[2].startsWith(file + ":5:31: type_mismatch: "), lines[2]);
        assertEquals("3 rules, 1 right, 2 wrong, 3 problems", lines[3]);
    }

    @Test
    void lintsAFileWithoutMistakes() throws IOException {
        write("mine.txt", "\uFEFFBlock if :is_bot_user_agent:\r\n");
        assertTrue(run("lint", folder.resolve("mine.txt").toString()));
        assertEquals("1 rule, 1 right, 0 wrong, 0 problems\n", printed());
    }

    private boolean check() {
        return run("check", folder.toString());
    }

    private boolean run(String... words) {
        return new RulesCommand(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
