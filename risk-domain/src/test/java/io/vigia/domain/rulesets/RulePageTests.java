package io.vigia.domain.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page for authors of rules says is true of this product. */
class RulePageTests {

    private static final Pattern NAME = Pattern.compile("`([a-z0-9_{},]+)`");
    private static final Pattern BRACES = Pattern.compile("\\{([^}]+)}");
    private static final Schema SCHEMA = AttributeCatalogue.standard().schema();

    private final List<String> page = Files.readAllLines(Path.of("../docs/rules-language.md"));

    RulePageTests() throws IOException {}

    @Test
    void itsRulesCompile() {
        List<String> rules = page.stream()
                .filter(line ->
                        Arrays.stream(Action.values()).anyMatch(action -> line.startsWith(action.text() + " if")))
                .toList();
        assertFalse(rules.isEmpty());
        for (String rule : rules) {
            assertEquals(
                    List.of(),
                    RuleCompiler.compile(rule, SCHEMA, defaultLists(), Limits.DEFAULT)
                            .problems(),
                    rule);
        }
    }

    @Test
    void itNamesTheAttributesThatThereAre() {
        Set<String> named = page.stream()
                .dropWhile(line -> !line.equals("## Attributes"))
                .takeWhile(line -> !line.equals("## Lists"))
                .flatMap(line -> NAME.matcher(line).results().map(name -> name.group(1)))
                .flatMap(RulePageTests::expand)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = SCHEMA.attributes().stream()
                .map(Attribute::name)
                .filter(name -> !name.matches("amount_in_[a-z]{3}"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> untold = new TreeSet<>(known);
        untold.removeAll(named);
        named.removeAll(known);
        assertEquals(Set.of(), untold, "not on the page");
        assertEquals(Set.of(), named, "on the page alone");
    }

    private static Stream<String> expand(String name) {
        Matcher braces = BRACES.matcher(name);
        if (!braces.find()) {
            return Stream.of(name).filter(each -> !each.equals("amount_in_xyz"));
        }
        MatchResult brace = braces.toMatchResult();
        String choices = brace.group(1).equals("window") ? "all_time,weekly,daily,hourly" : brace.group(1);
        return Arrays.stream(choices.split(","))
                .map(choice -> name.substring(0, brace.start()) + choice + name.substring(brace.end()))
                .flatMap(RulePageTests::expand);
    }

    private static ListCatalogue defaultLists() {
        Map<String, ListCatalogue.ItemType> types = new HashMap<>();
        for (DefaultList list : DefaultList.values()) {
            types.put(list.allowlist(), list.itemType().forRules());
            types.put(list.blocklist(), list.itemType().forRules());
        }
        return new ListCatalogue(types);
    }
}
