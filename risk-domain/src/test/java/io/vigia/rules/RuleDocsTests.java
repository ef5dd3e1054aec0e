package io.vigia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.rules.host.Action;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ObjectType;
import io.vigia.rules.host.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for authors of rules leaves nothing out. */
class RuleDocsTests {

    private final String page = Files.readString(Path.of("../docs/rules-language.md"));

    RuleDocsTests() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void explainsEveryProblem(Problem.Code code) {
        assertTrue(page.contains("`" + code.text() + "`"), code::text);
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryAction(Action action) {
        assertTrue(page.contains("| `" + action.text() + "` |"), action::text);
    }

    /** The table of actions and objects is what the language does, cell by cell. */
    @ParameterizedTest
    @EnumSource
    void showsWhichActionsEachObjectHas(ObjectType object) {
        String title = object.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<String> heads = cells("| action | what happens |");
        int column = heads.indexOf(title);
        assertTrue(column >= 0, title);
        for (Action action : Action.values()) {
            String cell = cells("| `" + action.text() + "` |").get(column);
            assertEquals(action.appliesTo(object) ? "✔" : "–", cell, action + " of a " + title);
            Compilation compiled =
                    Samples.compile(action.text() + " if :is_anonymous_ip:").on(object);
            assertEquals(cell.equals("✔"), compiled.succeeded(), action + " of a " + title);
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryFunctionAndStatus(Status status) {
        assertTrue(page.contains("`" + status.text() + "`"), status::text);
        for (Function function : Function.values()) {
            assertTrue(page.contains("| `" + function.text() + "("), function::text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheLimits(LimitName limit) {
        assertTrue(page.contains(limit.text), limit.text);
    }

    private List<String> cells(String beginning) {
        String line = page.lines()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    /** The product's limits as the page writes them. */
    enum LimitName {
        TEXT(String.format(Locale.ROOT, "%,d characters", Limits.DEFAULT.textLength())),
        NODES(Limits.DEFAULT.nodes() + " conditions"),
        DEPTH(Limits.DEFAULT.depth() + " levels"),
        VALUES(Limits.DEFAULT.listValues() + " values"),
        WINDOW(Limits.MAX_WINDOW_SECONDS / 86_400 + " days");

        private final String text;

        LimitName(String text) {
            this.text = text;
        }
    }
}
