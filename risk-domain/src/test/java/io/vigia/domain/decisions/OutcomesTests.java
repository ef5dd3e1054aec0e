package io.vigia.domain.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.rules.host.Action;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of wire.md section 7, row by row. */
class OutcomesTests {

    private static final Assessment NORMAL = new Assessment("normal", 23);
    private static final Assessment ELEVATED = new Assessment("elevated", 68);
    private static final Assessment HIGHEST = new Assessment("highest", 92);

    @Test
    void authorizesANormalPaymentWithoutAReason() {
        assertEquals(
                new Outcome(
                        OutcomeType.AUTHORIZED,
                        "approved_by_network",
                        null,
                        "normal",
                        23,
                        null,
                        "The charge was authorized.",
                        null,
                        false),
                Outcomes.approved(NORMAL, Verdict.NONE));
    }

    @Test
    void blocksTheHighestRiskByTheDefaultRule() {
        Outcome outcome = Outcomes.blocked(HIGHEST, Optional.of(rule("block_if_high_risk", Action.BLOCK)));
        assertEquals(OutcomeType.BLOCKED, outcome.type());
        assertEquals("not_sent_to_network", outcome.networkStatus());
        assertEquals("highest_risk_level", outcome.reason());
        assertEquals("Vigia blocked this charge as too risky.", outcome.sellerMessage());
    }

    @Test
    void saysWhichListBlocked() {
        Outcome outcome = Outcomes.blocked(NORMAL, Optional.of(rule("block_if_in_blocklist", Action.BLOCK)));
        assertEquals("blocklist", outcome.reason());
        assertEquals("normal", outcome.riskLevel());
    }

    @Test
    void sendsElevatedRiskToReview() {
        Outcome outcome = Outcomes.approved(
                ELEVATED, new Verdict(List.of(rule("manual_review_if_elevated_risk", Action.REVIEW))));
        assertEquals(OutcomeType.MANUAL_REVIEW, outcome.type());
        assertEquals("approved_by_network", outcome.networkStatus());
        assertEquals("elevated_risk_level", outcome.reason());
    }

    @Test
    void namesTheMerchantsOwnRule() {
        Outcome outcome = Outcomes.blocked(NORMAL, Optional.of(rule("ssr_1", Action.BLOCK)));
        assertEquals("rule", outcome.reason());
        assertEquals("ssr_1", outcome.rule());
    }

    @Test
    void holdsEvenWhatIsReviewed() {
        Outcome outcome =
                Outcomes.approved(NORMAL, new Verdict(List.of(rule("r", Action.REVIEW), rule("h", Action.HOLD))));
        assertEquals(OutcomeType.MANUAL_REVIEW, outcome.type());
        assertTrue(outcome.held());
        assertEquals("r", outcome.rule());
    }

    @Test
    void tellsWhatTheBankSaid() {
        Outcome outcome = Outcomes.declined(NORMAL, "generic_decline");
        assertEquals(OutcomeType.ISSUER_DECLINED, outcome.type());
        assertEquals("declined_by_network", outcome.networkStatus());
        assertEquals("generic_decline", outcome.reason());
    }

    @Test
    void authorizesWhenScoringFailedAndSaysSo() {
        Outcome outcome = Outcomes.approved(new Assessment("unknown", null), Verdict.NONE);
        assertEquals(OutcomeType.AUTHORIZED, outcome.type());
        assertEquals("unknown_risk_level", outcome.reason());
        assertNull(outcome.riskScore());
    }

    @Test
    void reversesWhatTheIssuersChecksSpeakAgainst() {
        assertEquals(
                "reversed_after_approval",
                Outcomes.reversed(NORMAL, rule("ssr_2", Action.BLOCK)).networkStatus());
    }

    private static MatchedRule rule(String id, Action action) {
        return new MatchedRule(id, 1, action, ":x:", action.text() + " if :x:");
    }
}
