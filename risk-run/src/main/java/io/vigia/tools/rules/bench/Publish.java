package io.vigia.tools.rules.bench;

import io.vigia.rules.Matches;
import io.vigia.rules.RuleSet;
import io.vigia.tools.rules.Workload;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Publishes rules once in a fresh JVM, where nothing is warm, and prints the CPU time in ms of reading, checking and
 * compiling them and of making their set, that of the first payment, and the memory in MB that they take.
 */
public final class Publish {

    static final String PREFIX = "published ";

    private static RuleSet published;

    private Publish() {}

    /** @param words the workload's folder and how many rules */
    public static void main(String[] words) {
        Workload workload = Workload.open(Path.of(words[0]));
        int count = Integer.parseInt(words[1]);
        Payment payment = Subject.payments(workload).get(0);
        long before = CpuProfiler.cpuNanos();
        published = RuleSet.of(Subject.compile(workload, count));
        long made = CpuProfiler.cpuNanos();
        PackedFacts facts = new PackedFacts(workload.schema());
        Matches matches = new Matches();
        facts.pack(payment);
        long ready = CpuProfiler.cpuNanos();
        published.match(facts, matches);
        long matched = CpuProfiler.cpuNanos();
        long with = used();
        published = null;
        System.out.printf(
                Locale.ROOT,
                PREFIX + "%.3f %.3f %.1f%n",
                (made - before) / 1e6,
                (matched - ready) / 1e6,
                (with - used()) / 1e6);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
