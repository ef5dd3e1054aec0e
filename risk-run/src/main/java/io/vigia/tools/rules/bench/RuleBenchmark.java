package io.vigia.tools.rules.bench;

import io.vigia.rules.RuleSet;
import io.vigia.tools.rules.Workload;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long one engine takes to find all matching rules for one payment of a workload, all payments visited in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class RuleBenchmark {

    /** Which engine. */
    @Param(OwnEngine.NAME)
    public String engine;

    /** How many of the workload's rules. */
    @Param("1000")
    public int rules;

    /** The workload's folder. */
    @Param(".")
    public String folder;

    private Engine measured;
    private int[] found;
    private int payments;
    private int next;

    /** Compiles the rules, takes in the payments and proves on all of them that the answers are right. */
    @Setup
    public void load() throws Exception {
        Workload workload = Workload.open(Path.of(folder));
        List<RuleSet.Entry> compiled = Subject.compile(workload, rules);
        List<Payment> all = Subject.payments(workload);
        measured = Engines.named(engine);
        Subject.load(measured, workload.schema(), compiled, all);
        Subject.prove(measured, workload.schema(), compiled, all);
        found = new int[rules];
        payments = all.size();
    }

    /** Evaluates all rules on the next payment. */
    @Benchmark
    public int match() throws Exception {
        next = next + 1 < payments ? next + 1 : 0;
        return measured.match(next, found);
    }
}
