package io.vigia.portal.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.Compilation;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.ObjectType;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Problem.Said;
import io.vigia.rules.host.Problem.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a rule is said in the reader's language, whatever it is. */
class RuleWordsTests {

    private static final Path GOLDEN = Path.of("../risk-domain/src/test/resources/rules-golden");

    /** What the grammar leads to in no text: what comes after a function's name decides whether it is read as one. */
    private static final Set<Wording> NEVER_MET =
            EnumSet.of(Wording.AWAITED_FUNCTION, Wording.AWAITED_OPEN, Wording.OBJECT_PAYMENT_INTENT);

    private final List<Problem> problems = everyKind();

    RuleWordsTests() throws IOException {}

    @Test
    void meetsEveryKindOfProblemAndEveryWording() {
        Set<Problem.Code> codes = problems.stream().map(Problem::code).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Problem.Code.class), EnumSet.copyOf(codes));
        Set<Wording> wordings = EnumSet.noneOf(Wording.class);
        problems.forEach(problem -> collect(problem.said(), wordings));
        assertEquals(NEVER_MET, EnumSet.complementOf(EnumSet.copyOf(wordings)));
    }

    @Test
    void saysInEnglishWhatTheApiSays() {
        for (Wording wording : Wording.values()) {
            assertEquals(wording.english(), bundle("en").getString(RuleWords.key(wording)));
        }
        problems.forEach(problem -> assertEquals(problem.message(), said(problem, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void saysEveryProblemInOtherLanguagesWithWhatItIsAbout(String language) {
        for (Problem problem : problems) {
            String text = said(problem, language);
            assertNotEquals(problem.message(), text);
            assertFalse(text.contains("{0}") || text.contains("Expected") || text.contains("There is"), text);
            for (Object blank : problem.said().blanks()) {
                assertTrue(blank instanceof Said || text.contains(blank.toString()), text + " lacks " + blank);
            }
            if (language.equals("zh")) {
                assertTrue(
                        text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
            }
        }
    }

    /** Blanks that an author typed are no blanks of ours. */
    @Test
    void leavesBracesOfTheAuthorAlone() {
        Said said = Wording.VALUE_UNKNOWN.of("{1}", "{2}$1", "x");
        assertEquals("{1} is never \"{2}$1\"; its values are x.", said.toString());
    }

    private static String said(Problem problem, String language) {
        return RuleWords.say(problem.said(), bundle(language)::getString);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("io.vigia.portal.messages", Locale.forLanguageTag(language));
    }

    private static void collect(Said said, Set<Wording> found) {
        found.add(said.wording());
        for (Object blank : said.blanks()) {
            if (blank instanceof Said part) {
                collect(part, found);
            }
        }
    }

    /** The texts that the language's own tests refuse, and some that take more than a line. */
    private static List<Problem> everyKind() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String file : List.of("refused-form.txt", "refused-names-and-types.txt")) {
            Files.readAllLines(GOLDEN.resolve(file)).stream()
                    .filter(line -> line.startsWith("> "))
                    .forEach(line -> problems.addAll(
                            compile(line.substring(2), Limits.DEFAULT).problems()));
        }
        String flag = ":is_anonymous_ip:";
        Limits tight = new Limits(100, 2, 1, 2);
        Stream.of(
                        flag + " ".repeat(100),
                        String.join(" and ", flag, flag, flag),
                        "((" + flag + "))",
                        ":risk_score: in (1, 2, 3)")
                .forEach(condition ->
                        problems.addAll(compile("Block if " + condition, tight).problems()));
        Stream.of(
                        "not not :is_anonymous_ip:",
                        "is_missing :email:",
                        "is_missing(:email:",
                        "is_missing(:is_anonymous_ip:)",
                        "is_missing(5)",
                        "velocity :email:",
                        "velocity(:email:)",
                        "velocity(:email:, soon)",
                        "velocity(:email:, 1 :email:) > 1",
                        "velocity(:email:, 1 hour, :email:) > 1",
                        "velocity(:email:, 1 hour > 1",
                        "velocity(:is_anonymous_ip:, 1 hour) > 1",
                        "distinct(:email:) > 1",
                        ":risk_score: in 5",
                        ":email: like 5",
                        ":email: in ('a' 'b')",
                        ":email: =",
                        ":email: 5",
                        ":ip_country: > 'CO'",
                        ":ip_state: > 'ANT'",
                        ":qqqqqqqqqqqqqqqqqqqq: = 5",
                        ":email: in @qqqqqqqqqqqqqqqqqqqqqqqq",
                        ":is_anonymous_ip: = true",
                        ":is_anonymous_ip: in ('a')",
                        ":is_anonymous_ip: = :email:",
                        "::a:: and :risk_score:",
                        ":risk_score: like 'a'",
                        "5 in (5)",
                        "5 = 5",
                        ":risk_score: = :email:",
                        ":is_anonymous_ip: :is_anonymous_ip:",
                        ":risk_score: > 12345678901234567890",
                        ":email: = \u201ca\u201d",
                        "velocity(:email:, 900 weeks) > 1")
                .forEach(condition -> problems.addAll(
                        compile("Block if " + condition, Limits.DEFAULT).problems()));
        problems.addAll(compile("Block :is_anonymous_ip:", Limits.DEFAULT).problems());
        for (ObjectType type : ObjectType.values()) {
            for (String action : List.of("Hold", "Request 3D Secure")) {
                Compilation compiled = compile(action + " if :is_anonymous_ip:", Limits.DEFAULT)
                        .on(type);
                problems.addAll(compiled.problems());
            }
        }
        return problems;
    }

    private static Compilation compile(String text, Limits limits) {
        Map<String, ListCatalogue.ItemType> lists = new HashMap<>();
        for (DefaultList list : DefaultList.values()) {
            lists.put(list.allowlist(), list.itemType().forRules());
            lists.put(list.blocklist(), list.itemType().forRules());
        }
        return RuleCompiler.compile(
                text.replace("\\n", "\n"), AttributeCatalogue.standard().schema(), new ListCatalogue(lists), limits);
    }
}
