package io.vigia.domain.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.rules.host.Action;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTests {

    private static final Instant MADE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = MADE.plusSeconds(60);
    private static final RuleText TEXT = new RuleText(Action.BLOCK, ":is_disposable_email:");
    private static final RuleText OTHER = new RuleText(Action.REVIEW, ":is_disposable_email:");

    /** What may be tried on a rule, and whether a default rule bears it. */
    enum Verb {
        REWRITE(false, rule -> rule.rewrite(OTHER, LATER)),
        REWRITE_TO_THE_SAME(true, rule -> rule.rewrite(TEXT, LATER)),
        ANNOTATE(false, rule -> rule.annotate(new Metadata(Map.of("team", "risk")), LATER)),
        ENABLE(true, rule -> rule.enable(true, LATER)),
        DISABLE(true, rule -> rule.enable(false, LATER)),
        DELETE(false, rule -> rule.delete(LATER));

        private final boolean onDefaults;
        private final Consumer<Rule> act;

        Verb(boolean onDefaults, Consumer<Rule> act) {
            this.onDefaults = onDefaults;
            this.act = act;
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aDefaultRuleIsSwitchedAndNothingElse(Verb verb) {
        Rule rule = rule().builtIn(DefaultRule.BLOCK_IF_HIGH_RISK);
        if (verb.onDefaults) {
            verb.act.accept(rule);
        } else {
            assertEquals(
                    RuleError.RULE_BUILT_IN,
                    assertThrows(RiskException.class, () -> verb.act.accept(rule))
                            .code());
        }
        assertEquals(TEXT, rule.text());
        assertFalse(rule.isDeleted());
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aRuleOfOnesOwnBearsEverything(Verb verb) {
        verb.act.accept(rule());
    }

    @Test
    void onlyAnotherTextIsAnotherRevision() {
        Rule rule = rule();
        assertFalse(rule.rewrite(TEXT, LATER));
        assertTrue(rule.enable(false, LATER));
        assertEquals(1, rule.revision());
        assertTrue(rule.rewrite(OTHER, LATER));
        assertEquals(2, rule.revision());
        assertEquals(LATER, rule.updated());
    }

    @Test
    void switchingTwiceChangesOnce() {
        Rule rule = rule();
        assertFalse(rule.enable(true, LATER));
        assertEquals(MADE, rule.updated());
    }

    @Test
    void aDefaultRuleIsKnownByItsName() {
        assertEquals("ssr_1", rule().publicId());
        assertEquals(
                "block_if_high_risk",
                rule().builtIn(DefaultRule.BLOCK_IF_HIGH_RISK).publicId());
    }

    private static Rule rule() {
        return new Rule("ssr_1", new EnvironmentId("acct_1", Mode.TEST), MADE, TEXT).by("usr_1");
    }
}
