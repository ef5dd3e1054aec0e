package io.vigia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.rules.host.Limits;
import io.vigia.rules.host.Truth;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The canonical text of a rule is the rule: read again, it is the same tree, and it answers the same. */
class RoundTripTests {

    @RepeatedTest(10)
    void parsingWhatWasPrintedGivesTheSame(RepetitionInfo info) {
        long seed = Long.getLong("rules.seed", System.nanoTime() + info.getCurrentRepetition());
        System.out.println("RoundTripTests -Drules.seed=" + seed);
        RandomRules rules = new RandomRules(seed);
        MapFacts facts = rules.facts();
        for (int i = 0; i < 60; i++) {
            String condition = rules.condition(4);
            RuleProgram first = program(condition);
            RuleProgram second = program(first.predicate());
            assertEquals(first.text(), second.text(), condition);
            assertEquals(shape(first), shape(second), condition);
            assertEquals(first.predicate(), first.outline().text(), condition);
            Truth truth = first.evaluate(facts);
            assertEquals(truth, second.evaluate(facts), condition);
            assertEquals(truth, first.explain(facts).truth(), condition);
            assertEquals(first.predicate(), first.explain(facts).text(), condition);
        }
    }

    private static RuleProgram program(String condition) {
        Limits wide = new Limits(100_000, 10_000, 100, 100);
        return RuleCompiler.compile("Block if " + condition, Samples.SCHEMA, Samples.LISTS, wide)
                .program();
    }

    /** The tree without the places where its parts stand. */
    private static String shape(RuleProgram program) {
        return program.condition().toString().replaceAll("Span\\[[^]]*]", "");
    }
}
