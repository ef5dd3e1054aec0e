package io.vigia.domain.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.Compilation;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextTests {

    @ParameterizedTest
    @EnumSource(DefaultRule.class)
    void defaultRulesCompileAndAreSpeltCanonically(DefaultRule rule) {
        Compilation compiled = compile(rule.text().sentence());
        assertEquals(List.of(), compiled.problems());
        assertEquals(rule.text().predicate(), compiled.program().predicate());
    }

    @Test
    void theListRulesAskEveryDefaultList() {
        int lists = DefaultList.values().length;
        assertEquals(
                lists,
                compile(DefaultRule.ALLOW_IF_IN_ALLOWLIST.text().sentence())
                        .program()
                        .lists()
                        .size());
        assertEquals(
                lists,
                compile(DefaultRule.BLOCK_IF_IN_BLOCKLIST.text().sentence())
                        .program()
                        .lists()
                        .size());
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionHasANameInTheApi(Action action) {
        assertEquals(Optional.of(action), ActionCode.parse(ActionCode.of(action)));
        assertTrue(ActionCode.all().contains(ActionCode.of(action)));
    }

    @Test
    void mistakesArePlacedInWhatWasTyped() {
        String predicate = ":amount_in_usd: > 10\nand :emial: = 'x'";
        RuleDraft draft = RuleDraft.ofPredicate(Action.REQUEST_3DS, predicate);
        Problem problem = draft.asTyped(compile(draft.sentence()).problems().get(0));
        assertEquals("predicate", draft.param());
        assertTrue(predicate.startsWith(":emial:", problem.span().start()));
        assertEquals(2, problem.span().line());
        assertEquals(5, problem.span().column());
        assertEquals("rule", RuleDraft.ofSentence(draft.sentence()).param());
    }

    private static Compilation compile(String sentence) {
        Map<String, ListCatalogue.ItemType> types = new HashMap<>();
        DefaultList.drafts()
                .forEach(draft -> types.put(draft.alias(), draft.itemType().forRules()));
        return RuleCompiler.compile(
                sentence, AttributeCatalogue.standard().schema(), new ListCatalogue(types), Limits.DEFAULT);
    }
}
