package io.vigia.rules;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to find all matching rules for one payment of the workload. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class RuleBenchmark {

    /** How many rules are evaluated. */
    @Param({"10", "100", "1000", "10000"})
    public int rules;

    /** How many payments are visited in turn: 256 stay in the caches ("hot"), 10,000 do not ("cold"). */
    @Param({"256", "10000"})
    public int payments;

    private final Matches matches = new Matches();
    private List<MapFacts> facts;
    private RuleSet set;
    private int next;

    @Setup
    public void load() throws IOException {
        Workload workload = new Workload(Workload.WHOLE);
        set = RuleSet.of(workload.rules(rules));
        facts = workload.payments().subList(0, payments);
    }

    @Benchmark
    public int match() {
        next = next + 1 < payments ? next + 1 : 0;
        set.match(facts.get(next), matches);
        return matches.count();
    }
}
