package io.vigia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.rules.host.Limits;
import io.vigia.rules.host.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random rules on random payments: all together in the index, each alone in the evaluator, and each by the plain walker
 * must answer alike. {@code -Drules.pairs=5000000} asks about more pairs, {@code -Drules.seed} the same again.
 */
class DifferentialTests {

    private static final long PAIRS = Long.getLong("rules.pairs", 120_000);
    private static final int PAYMENTS = 50;
    private static final int MOST_RULES = 120;

    @Test
    void threeWaysOfEvaluatingAgree() {
        long seed = Long.getLong("rules.seed", System.nanoTime());
        System.out.println("DifferentialTests -Drules.seed=" + seed + " -Drules.pairs=" + PAIRS);
        RandomRules random = new RandomRules(seed);
        long asked = 0;
        long matched = 0;
        for (int round = 0; asked < PAIRS; round++) {
            List<RuleSet.Entry> rules = rules(random, 1 + round % MOST_RULES, round % 5);
            RuleSet set = RuleSet.of(rules);
            Matches matches = new Matches();
            for (int i = 0; i < PAYMENTS; i++) {
                MapFacts facts = random.facts();
                set.match(facts, matches);
                matched += compare(rules, matches, facts);
                asked += rules.size();
            }
        }
        assertTrue(matched > asked / 20, matched + " of " + asked + " match: the rules are too easy or too hard");
        assertTrue(matched < asked * 19 / 20, matched + " of " + asked + " match");
    }

    private static int compare(List<RuleSet.Entry> rules, Matches matches, MapFacts facts) {
        PlainWalker walker = new PlainWalker(Samples.SCHEMA, facts);
        int next = 0;
        for (int place = 0; place < rules.size(); place++) {
            RuleProgram program = rules.get(place).program();
            Boolean plain = walker.ask(program.condition());
            Truth expected = plain == null ? Truth.UNKNOWN : Truth.of(plain);
            assertEquals(expected, program.evaluate(facts), program::text);
            boolean together = next < matches.count() && matches.rule(next) == place;
            next += together ? 1 : 0;
            assertEquals(expected == Truth.TRUE, together, program::text);
        }
        assertEquals(next, matches.count());
        return next;
    }

    private static List<RuleSet.Entry> rules(RandomRules random, int count, int levels) {
        Limits wide = new Limits(100_000, 10_000, 100, 100);
        List<RuleSet.Entry> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = "Block if " + random.condition(levels);
            RuleProgram program = RuleCompiler.compile(text, Samples.SCHEMA, Samples.LISTS, wide)
                    .program();
            rules.add(new RuleSet.Entry("rule" + i, program));
        }
        return rules;
    }
}
