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

    private static Workload whole;

    @Test
    void everyCloneChecksASliceOfIt() throws IOException {
        Workload slice = new Workload(Workload.SLICE);
        matchesTogether(slice, 100);
        matchesOneByOne(slice, 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1_000, 10_000})
    void allOfItMatchesTogether(int rules) throws IOException {
        matchesTogether(whole(), rules);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void allOfItMatchesOneByOne(int rules) throws IOException {
        matchesOneByOne(whole(), rules);
    }

    private static Workload whole() throws IOException {
        assumeTrue(Files.exists(Workload.WHOLE), "skipped: " + Workload.WHOLE + " is not here; a slice was checked");
        if (whole == null) {
            whole = new Workload(Workload.WHOLE);
        }
        return whole;
    }

    private static void matchesTogether(Workload workload, int count) throws IOException {
        RuleSet set = RuleSet.of(workload.rules(count));
        List<MapFacts> payments = workload.payments();
        List<List<String>> expected = workload.expected(count);
        for (int i = 0; i < expected.size(); i++) {
            List<String> found = set.matching(payments.get(i)).stream()
                    .map(RuleSet.Entry::id)
                    .toList();
            assertEquals(expected.get(i), found, "payment " + i);
        }
    }

    private static void matchesOneByOne(Workload workload, int count) throws IOException {
        List<RuleSet.Entry> rules = workload.rules(count);
        List<MapFacts> payments = workload.payments();
        List<List<String>> expected = workload.expected(count);
        for (int i = 0; i < expected.size(); i++) {
            MapFacts payment = payments.get(i);
            List<String> found = rules.stream()
                    .filter(rule -> rule.program().evaluate(payment) == Truth.TRUE)
                    .map(RuleSet.Entry::id)
                    .toList();
            assertEquals(expected.get(i), found, "payment " + i);
        }
    }
}
