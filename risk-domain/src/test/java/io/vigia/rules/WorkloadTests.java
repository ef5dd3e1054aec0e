package io.vigia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigia.rules.host.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matches on the workload are exactly those that independent engines agree on. */
class WorkloadTests {

    @Test
    void matchesTheSliceThatEveryCloneHas() throws IOException {
        check(new Workload(Workload.SLICE), 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1_000, 10_000})
    void matchesTheWholeWorkload(int rules) throws IOException {
        assumeTrue(Files.exists(Workload.WHOLE), "skipped: " + Workload.WHOLE + " is not here, the slice was checked");
        check(new Workload(Workload.WHOLE), rules);
    }

    private static void check(Workload workload, int count) throws IOException {
        List<RuleSet.Entry> rules = workload.rules(count);
        RuleSet set = RuleSet.of(rules);
        List<MapFacts> payments = workload.payments();
        List<List<String>> expected = workload.expected(count);
        for (int i = 0; i < expected.size(); i++) {
            MapFacts payment = payments.get(i);
            List<String> one = rules.stream()
                    .filter(rule -> rule.program().evaluate(payment) == Truth.TRUE)
                    .map(RuleSet.Entry::id)
                    .toList();
            assertEquals(expected.get(i), one, "one by one, payment " + i);
            List<String> together =
                    set.matching(payment).stream().map(RuleSet.Entry::id).toList();
            assertEquals(expected.get(i), together, "together, payment " + i);
        }
    }
}
