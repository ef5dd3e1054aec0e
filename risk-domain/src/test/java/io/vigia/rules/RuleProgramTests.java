package io.vigia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.rules.host.Action;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ObjectType;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Problem.Code;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Trace.Value;
import io.vigia.rules.host.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a compiled rule says about itself, and what its limits are. */
class RuleProgramTests {

    @Test
    void namesWhatItUses() {
        RuleProgram program = Samples.program("(:email: in @email_blocklist or is_missing(:ip_country:)) "
                + "and distinct(:email:, :device_id:, 1 day) > ::most:: and not :ip_state: like 'C%'");
        assertEquals(List.of("email", "ip_country", "device_id", "ip_state"), List.copyOf(program.attributes()));
        assertEquals(List.of("email_blocklist"), List.copyOf(program.lists()));
        assertEquals(
                "distinct(:email:, :device_id:, 1 day)",
                program.functions().iterator().next().text());
    }

    @Test
    void explainsEveryPartEvenWhenTheFirstSettlesIt() {
        RuleProgram program =
                Samples.program(":amount_in_usd: > 1000 and not (:ip_country: = 'US' or :is_anonymous_ip:)");
        Trace trace = program.explain(new MapFacts(Samples.SCHEMA).put("amount_in_usd", 12.5));
        assertEquals(Truth.FALSE, trace.truth());
        assertEquals(program.predicate(), trace.text());
        Trace amount = trace.parts().get(0);
        assertEquals(":amount_in_usd: > 1000", amount.text());
        assertEquals(List.of(new Value(":amount_in_usd:", "12.5")), amount.values());
        Trace either = trace.parts().get(1).parts().get(0);
        assertEquals(Truth.UNKNOWN, either.truth());
        assertEquals(
                List.of(new Value(":ip_country:", null)), either.parts().get(0).values());
        assertEquals(
                List.of(new Value(":is_anonymous_ip:", "false")),
                either.parts().get(1).values());
    }

    @Test
    void showsItselfAsBlocks() {
        RuleProgram program =
                Samples.program(":amount_in_usd: > 1000 and not (:ip_country: in ('US') or :is_anonymous_ip:)");
        Outline country = new Outline.Check(":ip_country:", "in", List.of("'US'"));
        Outline anonymous = new Outline.Check(":is_anonymous_ip:", "is", List.of());
        Outline expected = new Outline.All(List.of(
                new Outline.Check(":amount_in_usd:", ">", List.of("1000")),
                new Outline.Not(new Outline.Any(List.of(country, anonymous)))));
        assertEquals(expected, program.outline());
        assertEquals(program.predicate(), expected.text());
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST_3DS,false,true,true,false",
        "ALLOW,true,true,true,true",
        "BLOCK,true,true,true,true",
        "REVIEW,true,true,false,true",
        "HOLD,true,true,false,true"
    })
    void knowsWhichObjectsAnActionAppliesTo(
            Action action, boolean charge, boolean paymentIntent, boolean setupIntent, boolean payout) {
        List<Boolean> expected = List.of(charge, paymentIntent, setupIntent, payout);
        for (ObjectType type : ObjectType.values()) {
            Compilation compiled = Samples.compile(action.text() + " if :is_anonymous_ip:");
            assertEquals(expected.get(type.ordinal()), action.appliesTo(type));
            assertEquals(expected.get(type.ordinal()), compiled.on(type).succeeded());
        }
    }

    @Test
    void refusesAnActionThatTheObjectDoesNotHave() {
        Compilation compiled = Samples.compile("Hold if :is_anonymous_ip:").on(ObjectType.SETUP_INTENT);
        Problem problem = compiled.problems().get(0);
        assertEquals(Code.ACTION_NOT_APPLICABLE, problem.code());
        assertEquals(0, problem.span().start());
        assertEquals(4, problem.span().end());
        assertThrows(IllegalStateException.class, compiled::program);
    }

    @Test
    void hasALimitOnEverything() {
        String flag = ":is_anonymous_ip:";
        assertEquals(List.of(Code.TEXT_TOO_LONG), codes(flag + " ".repeat(300)));
        assertEquals(
                List.of(Code.TOO_MANY_CONDITIONS),
                codes(String.join("||", List.of(flag, flag, flag, flag, flag, flag))));
        assertEquals(List.of(Code.TOO_DEEP), codes("((((" + flag + "))))"));
        assertEquals(List.of(Code.TOO_DEEP), codes("not (not (not (not (" + flag + "))))"));
        assertEquals(List.of(Code.LIST_TOO_LONG), codes(":risk_score: in (1, 2, 3, 4)"));
        assertEquals(List.of(), codes("(((" + flag + "))) and :risk_score: in (1, 2, 3)"));
    }

    @Test
    void neverThrowsWhateverTheText() {
        String rule = "Block if velocity(:device_id:, 1 hour) > 4 and not (::a b:: in ('A', @x) or :email: like \"%\")";
        for (int from = 0; from < rule.length(); from++) {
            for (int to = from; to <= rule.length(); to++) {
                Compilation compiled = Samples.compile(rule.substring(0, from) + rule.substring(to));
                assertFalse(compiled.succeeded() && compiled.program().text().isEmpty());
                assertTrue(compiled.problems().stream().allMatch(p -> p.span().end() <= rule.length()));
            }
        }
    }

    private static List<Code> codes(String condition) {
        Limits tight = new Limits(250, 5, 3, 3);
        return RuleCompiler.compile("Block if " + condition, Samples.SCHEMA, Samples.LISTS, tight).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
