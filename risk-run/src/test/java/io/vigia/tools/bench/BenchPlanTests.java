package io.vigia.tools.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BenchPlanTests {

    private static BenchPlan plan(String... words) {
        return BenchPlan.of(Arguments.parse(List.of(words), Set.of("seconds", "connections", "rounds", "stored")));
    }

    @Test
    void isBounded() {
        BenchPlan plan = plan("--seconds", "99999", "--connections", "5000", "--stored", "999999999999,5");
        assertEquals(600, plan.seconds());
        assertEquals(256, plan.connections());
        assertEquals(List.of(5L, 10_000_000L), plan.stored());
        assertThrows(UsageException.class, () -> plan("--stored", "many"));
    }

    @Test
    void medianIsTheMiddleOne() {
        assertEquals(3, Findings.median(new double[] {9, 1, 3}));
        assertEquals(2.5, Findings.median(new double[] {4, 1, 2, 3}));
    }

    @Test
    void figuresAreReadByMachines() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Findings findings = new Findings(new PrintStream(bytes));
        findings.tell("decision_to_insert_ratio", 0.6333333);
        findings.tell("payments", 10_000);
        assertEquals(
                List.of("bench: decision_to_insert_ratio 0.633", "bench: payments 10000"),
                bytes.toString().lines().toList());
    }

    @Test
    void aHundredRulesAreAllDifferent() {
        assertEquals(BenchRules.COUNT, new HashSet<>(BenchRules.predicates()).size());
    }
}
