package io.vigia.rules;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of the rule engine and prints a line {@code bench: name value} for each figure. */
public final class RuleBench {

    private RuleBench() {}

    /**
     * @param args the numbers of rules to measure; without any, all of 10, 100, 1000 and 10000
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (!Files.exists(Workload.WHOLE)) {
            System.err.println("The workload is not here: " + Workload.WHOLE.toAbsolutePath().normalize());
            System.exit(1);
        }
        for (int rules : List.of(1_000, 10_000)) {
            publish(rules);
        }
        OptionsBuilder options = new OptionsBuilder();
        options.include(RuleBenchmark.class.getSimpleName()).addProfiler(CpuProfiler.class).addProfiler(GCProfiler.class);
        if (args.length > 0) {
            options.param("rules", args);
        }
        for (RunResult result : new Runner(options.build()).run()) {
            boolean hot = result.getParams().getParam("payments").equals("256");
            String name = "rules_" + result.getParams().getParam("rules") + (hot ? "_hot" : "_cold");
            print(name + "_ns", result.getSecondaryResults().get("cpu").getScore());
            print(name + "_bytes", result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }

    /** The CPU time of compiling rules and making a set of them, with a cold compiler, and of the first payment. */
    private static void publish(int rules) throws IOException {
        Workload workload = new Workload(Workload.WHOLE);
        MapFacts payment = workload.payments().get(0);
        long start = cpuNanos();
        RuleSet set = RuleSet.of(workload.rules(rules));
        long made = cpuNanos();
        set.match(payment, new Matches());
        long matched = cpuNanos();
        print("rules_" + rules + "_publish_ms", (made - start) / 1e6);
        print("rules_" + rules + "_first_ms", (matched - made) / 1e6);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String name, double value) {
        System.out.printf("bench: %s %.3f%n", name, value);
    }
}
