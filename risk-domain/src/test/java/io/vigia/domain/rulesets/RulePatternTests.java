package io.vigia.domain.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.Compilation;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.ListCatalogue.ItemType;
import io.vigia.rules.host.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page for authors of rules shows is right: examples are rules, and mistakes are told as it says. */
class RulePatternTests {

    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MISTAKE =
            Pattern.compile("(?m)^\\| `([^|]+?)`(?: alone| for a set-up intent)? \\| `([a-z_]+)` \\| (.*?) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private final String page = Files.readString(Path.of("../docs/rules-language.md"));

    RulePatternTests() throws IOException {}

    @Test
    void everyExampleIsARuleInItsCanonicalForm() {
        List<String> examples = examples(page);
        assertTrue(examples.size() >= 20, examples::toString);
        for (String example : examples) {
            Compilation compiled = compile(example);
            assertEquals(List.of(), compiled.problems(), example);
            assertEquals(example, compiled.program().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fake orders by geography",
                "Bursts of voucher codes",
                "Bots",
                "Many buyers on one device",
                "Cross-region arbitrage",
                "Structuring",
                "Small frequent payments",
                "Code-jumping terminals"
            })
    void showsRulesAgainstEachPattern(String pattern) {
        int start = page.indexOf("**" + pattern + "**");
        assertTrue(start > 0, pattern);
        int next = page.indexOf("\n**", start);
        assertTrue(
                !examples(page.substring(start, next < 0 ? page.length() : next))
                        .isEmpty(),
                pattern);
    }

    @Test
    void everyMistakeIsToldAsThePageSays() {
        Matcher mistake = MISTAKE.matcher(page.substring(page.indexOf("## When a rule is refused")));
        int seen = 0;
        while (mistake.find()) {
            String written = mistake.group(1);
            if (!written.contains("…")) {
                seen++;
                String text = written.startsWith("Blo") ? written : "Block if " + written;
                Problem problem = compile(text).problems().get(0);
                assertEquals(mistake.group(2), problem.code().text(), written);
                Matcher suggestion = QUOTED.matcher(mistake.group(3));
                if (suggestion.find()) {
                    assertEquals(suggestion.group(1), problem.suggestion(), written);
                }
            }
        }
        assertTrue(seen >= 15, seen + " mistakes found");
    }

    /** The definition's own samples of what is refused: where, why and what to write instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Block if :amount_in_usd: >= 'one thousand'|29|TYPE_MISMATCH|1000",
                "Block if :is_anonymous_ip: = 'true'|10|OPERATOR_MISMATCH|:is_anonymous_ip:",
                "Block if :risk_level: < 'highest'|10|OPERATOR_MISMATCH|:risk_level: = 'highest'",
                "Block if :ip_country: = 'Canada'|25|UNKNOWN_COUNTRY|'CA'",
                "Block if :card_bin: in ()|24|EMPTY_LIST|",
                "Block if :ip_contry: = 'CO'|10|UNKNOWN_ATTRIBUTE|:ip_country:",
                "Block if :email: in @email_blocklists|21|UNKNOWN_LIST|@email_blocklist"
            })
    void refusesWithPlaceAndSuggestion(String text, int column, Problem.Code code, String suggestion) {
        List<Problem> problems = compile(text).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(column, problems.get(0).span().column());
        assertEquals(code, problems.get(0).code());
        assertEquals(suggestion, problems.get(0).suggestion());
    }

    @Test
    void tellsAllMistakesOfATextAtOnce() {
        String text = "Block if :amount_in_usd: >= 'one thousand' or :is_anonymous_ip: = 'true'\n"
                + " and :risk_level: < 'highest' or :ip_country: = 'Canada' or :email: in ()";
        List<Problem> problems = compile(text).problems();
        assertEquals(
                List.of("1:29", "1:47", "2:6", "2:49", "2:72"),
                problems.stream()
                        .map(each -> each.span().line() + ":" + each.span().column())
                        .toList());
    }

    private static List<String> examples(String page) {
        List<String> rules = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            block.group(1)
                    .lines()
                    .filter(line -> line.matches("(Block|Review|Allow|Hold|Request 3D Secure) if .*"))
                    .forEach(rules::add);
        }
        return rules;
    }

    private static Compilation compile(String text) {
        Map<String, ItemType> lists = new HashMap<>();
        for (DefaultList list : DefaultList.values()) {
            lists.put(list.allowlist(), list.itemType().forRules());
            lists.put(list.blocklist(), list.itemType().forRules());
        }
        return RuleCompiler.compile(
                text, AttributeCatalogue.standard().schema(), new ListCatalogue(lists), Limits.DEFAULT);
    }
}
