package io.vigia.service.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.domain.rulesets.RuleProblems;
import io.vigia.domain.rulesets.RuleText;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.Problem;
import io.vigia.service.lists.ListBookFixture;
import io.vigia.service.lists.ListChange;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);

    private final ListBookFixture lists = new ListBookFixture();
    private final InMemoryRules rules = new InMemoryRules();
    private final RuleBook book = new RuleBook(new RuleReader(rules, lists.book()), lists.book());
    private final RuleDesk desk = new RuleDesk(lists.book());

    @Test
    void setsHoldTheEnabledRulesOfAnActionOldestFirst() {
        put("ssr_2", Action.BLOCK, ":is_bot_user_agent:");
        put("ssr_1", Action.BLOCK, ":is_disposable_email:");
        put("ssr_3", Action.ALLOW, ":is_recurring:").enable(false, NOW);
        ActiveRules active = book.active(TEST);
        assertEquals(
                List.of("ssr_1", "ssr_2"),
                active.of(Action.BLOCK).entries().stream()
                        .map(entry -> entry.id())
                        .toList());
        assertEquals(0, active.of(Action.ALLOW).entries().size());
        assertEquals(":is_bot_user_agent:", active.rule("ssr_2").predicate());
    }

    @Test
    void aChangeReplacesOnlyWhatItTouches() {
        put("ssr_1", Action.BLOCK, ":is_disposable_email:");
        put("ssr_2", Action.REVIEW, ":is_recurring:");
        ActiveRules before = book.active(TEST);
        put("ssr_3", Action.REVIEW, ":is_bot_user_agent:");
        assertSame(before, book.active(TEST));
        book.rulesChanged(new RuleChange(TEST));
        ActiveRules after = book.active(TEST);
        assertSame(before.of(Action.BLOCK), after.of(Action.BLOCK));
        assertNotSame(before.of(Action.REVIEW), after.of(Action.REVIEW));
        assertSame(before.rule("ssr_2"), after.rule("ssr_2"));
        assertEquals(2, after.of(Action.REVIEW).entries().size());
    }

    @Test
    void aRewrittenRuleRunsWithItsNewText() {
        Rule rule = put("ssr_1", Action.BLOCK, ":is_disposable_email:");
        book.active(TEST);
        rule.rewrite(new RuleText(Action.HOLD, ":is_recurring:"), NOW);
        book.rulesChanged(new RuleChange(TEST));
        assertEquals(0, book.active(TEST).of(Action.BLOCK).entries().size());
        assertEquals(2, book.active(TEST).rule("ssr_1").revision());
        assertEquals(Action.HOLD, book.active(TEST).rule("ssr_1").action());
    }

    @Test
    void aRuleWhoseListIsGoneNeverHarmsTheOthers() {
        ValueList vips = lists.add("vips", ItemType.EMAIL);
        put("ssr_1", Action.ALLOW, ":email: in @vips");
        put("ssr_2", Action.BLOCK, ":is_disposable_email:");
        assertEquals(2, book.active(TEST).all().size());
        tell(lists.remove(vips));
        ActiveRules active = book.active(TEST);
        assertNull(active.rule("ssr_1"));
        assertEquals(
                Problem.Code.UNKNOWN_LIST, active.broken().get("ssr_1").get(0).code());
        assertEquals(
                Set.of("ssr_2"),
                Set.copyOf(active.all().stream().map(ActiveRule::id).toList()));
        lists.add("vips", ItemType.EMAIL);
        tell(lists.change());
        assertEquals(2, book.active(TEST).all().size());
    }

    @Test
    void namesTheRulesThatAskAListAndNoOthers() {
        lists.add("vips", ItemType.EMAIL);
        lists.add("vips_of_old", ItemType.EMAIL);
        put("ssr_1", Action.ALLOW, ":email: in @vips").enable(false, NOW);
        put("ssr_2", Action.ALLOW, ":email: in @vips_of_old");
        put("ssr_3", Action.BLOCK, ":email: = 'a@vips'");
        assertEquals(List.of("ssr_1"), new RuleLists(rules, desk).users(TEST, "vips"));
    }

    @Test
    void readsARuleCanonicallyOrTellsEveryMistake() {
        RuleText text = desk.read(TEST, RuleDraft.ofSentence("block IF (:amount_in_usd: > 1000)"));
        assertEquals(new RuleText(Action.BLOCK, ":amount_in_usd: > 1000"), text);
        RuleDraft wrong = RuleDraft.ofPredicate(Action.BLOCK, ":emial: = 'x' or :card_country: = 'ZZ'");
        RuleProblems refusal = assertThrows(RuleProblems.class, () -> desk.read(TEST, wrong));
        assertEquals(2, refusal.problems().size());
        assertEquals(0, refusal.problems().get(0).span().start());
        assertEquals("predicate", refusal.param());
    }

    private void tell(ListChange change) {
        lists.tell(change);
        book.listsChanged(change);
    }

    private Rule put(String id, Action action, String predicate) {
        Rule rule = new Rule(id, TEST, NOW, new RuleText(action, predicate)).by("usr_1");
        rules.add(TEST, rule);
        return rule;
    }
}
