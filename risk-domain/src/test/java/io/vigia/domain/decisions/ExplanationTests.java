package io.vigia.domain.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.decisions.Explanation.Look;
import io.vigia.domain.decisions.Explanation.Part;
import io.vigia.domain.decisions.Explanation.Seen;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.RuleProgram;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.ListCatalogue.ItemType;
import io.vigia.rules.host.Trace.Kind;
import io.vigia.rules.host.Truth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A decision says why a rule matched and why not, with the values that it saw. */
class ExplanationTests {

    private final FactSheet sheet = FactSheet.blank();

    ExplanationTests() {
        sheet.put("amount_in_usd", 250);
        sheet.put("ip_country", "CO");
        sheet.put("email", "ana@example.com");
        sheet.put("is_bot_user_agent", true);
    }

    @Test
    void showsEachPredicateOfAMatchWithWhatItSaw() {
        Explanation why = explain(":amount_in_usd: > 100 and (:ip_country: = 'VE' or :is_bot_user_agent:)", true);
        assertTrue(why.matched());
        assertEquals(
                List.of(
                        new Part(
                                0,
                                Kind.ALL,
                                ":amount_in_usd: > 100 and (:ip_country: = 'VE' or :is_bot_user_agent:)",
                                Truth.TRUE,
                                List.of()),
                        new Part(1, Kind.CHECK, ":amount_in_usd: > 100", Truth.TRUE, seen(":amount_in_usd:", "250")),
                        new Part(1, Kind.ANY, ":ip_country: = 'VE' or :is_bot_user_agent:", Truth.TRUE, List.of()),
                        new Part(2, Kind.CHECK, ":ip_country: = 'VE'", Truth.FALSE, seen(":ip_country:", "CO")),
                        new Part(
                                2, Kind.CHECK, ":is_bot_user_agent:", Truth.TRUE, seen(":is_bot_user_agent:", "true"))),
                why.parts());
    }

    @Test
    void saysWhatWasMissingWhenNothingMatched() {
        Explanation why = explain("not (:email_domain: = 'x.com')", false);
        assertEquals(Truth.UNKNOWN, why.parts().get(0).truth());
        assertEquals(Kind.NOT, why.parts().get(0).kind());
        assertEquals(
                List.of(new Look(":email_domain:", Seen.MISSING, null)),
                why.parts().get(1).looked());
    }

    @Test
    void knowsWhatTheDecisionDidNotKeep() {
        Explanation why = explain(
                "velocity(:email:, 1 hour) > 3 and velocity(:email:, 2 hours) > 3 and ::customer:tier:: = 'gold'"
                        + " and ::order:: = 'gift'",
                false);
        assertEquals(seen("velocity(:email:, 1 hour)", "5"), why.parts().get(1).looked());
        assertEquals(Seen.NOT_KEPT, why.parts().get(2).looked().get(0).seen());
        assertEquals(Seen.NOT_KEPT, why.parts().get(3).looked().get(0).seen());
        assertEquals(seen("::order::", "gift"), why.parts().get(4).looked());
    }

    @Test
    void asksListsAsTheyAre() {
        assertEquals(
                Truth.TRUE,
                explain(":email: in @email_blocklist", true).parts().get(0).truth());
    }

    private Explanation explain(String predicate, boolean matched) {
        RuleProgram program = RuleCompiler.compile(
                        "Block if " + predicate,
                        AttributeCatalogue.standard().schema(),
                        new ListCatalogue(Map.of("email_blocklist", ItemType.EMAIL)),
                        Limits.DEFAULT)
                .program();
        Map<String, Object> answers = Map.of("velocity(:email:, 1 hour)", 5L);
        DecisionRecord record = new DecisionRecord(sheet, new DecisionRecord.Reasons(answers, List.of(), List.of()));
        RecordedFacts facts = new RecordedFacts(
                record,
                new Metadata(Map.of("order", "gift")),
                (alias, value) -> alias.equals("email_blocklist") && value.equals("ana@example.com"));
        MatchedRule rule = new MatchedRule("ssr_1", 1, Action.BLOCK, program.predicate(), program.text());
        return Explanation.of(rule, matched, program.explain(facts), answers);
    }

    private static List<Look> seen(String term, String value) {
        return List.of(new Look(term, Seen.VALUE, value));
    }
}
