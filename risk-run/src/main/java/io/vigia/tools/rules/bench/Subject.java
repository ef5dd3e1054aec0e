package io.vigia.tools.rules.bench;

import io.vigia.domain.rulesets.RuleFile;
import io.vigia.rules.Compilation;
import io.vigia.rules.Matches;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Schema;
import io.vigia.tools.UsageException;
import io.vigia.tools.rules.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is measured: rules and payments of a workload in an engine whose answers are proven to be right. */
final class Subject {

    private Subject() {}

    /** The first so many rules, compiled. */
    static List<RuleSet.Entry> compile(Workload workload, int count) {
        ListCatalogue catalogue = workload.catalogue();
        List<RuleSet.Entry> rules = new ArrayList<>();
        for (RuleFile.Line line : workload.rules().subList(0, count)) {
            Compilation compiled = RuleCompiler.compile(line.text(), workload.schema(), catalogue, Limits.DEFAULT);
            if (!compiled.succeeded()) {
                throw new UsageException("The rule " + line.name() + " has mistakes: ./risk rules check tells them");
            }
            rules.add(new RuleSet.Entry(line.name(), compiled.program()));
        }
        return rules;
    }

    /** All payments. */
    static List<Payment> payments(Workload workload) {
        return workload.payments().values().stream()
                .map(facts -> Payment.of(workload.schema(), facts, workload.lists()))
                .toList();
    }

    /** Has an engine take in rules and payments, and prints what CPU time the rules took. */
    static void load(Engine engine, Schema schema, List<RuleSet.Entry> rules, List<Payment> payments) throws Exception {
        long before = CpuProfiler.cpuNanos();
        engine.load(schema, rules);
        System.out.printf("%nloaded %s in %.3f s%n", engine.name(), (CpuProfiler.cpuNanos() - before) / 1e9);
        engine.payments(payments);
    }

    /**
     * Holds all answers of an engine against ours.
     *
     * @throws IllegalStateException when one differs
     */
    static void prove(Engine engine, Schema schema, List<RuleSet.Entry> rules, List<Payment> payments)
            throws Exception {
        RuleSet set = RuleSet.of(rules);
        PackedFacts facts = new PackedFacts(schema);
        Matches matches = new Matches();
        int[] found = new int[rules.size()];
        for (int i = 0; i < payments.size(); i++) {
            facts.pack(payments.get(i));
            set.match(facts, matches);
            int count = engine.match(i, found);
            Arrays.sort(found, 0, count);
            boolean same = count == matches.count();
            for (int j = 0; same && j < count; j++) {
                same = found[j] == matches.rule(j);
            }
            if (!same) {
                throw new IllegalStateException(engine.name() + " answers otherwise on payment " + i);
            }
        }
    }
}
