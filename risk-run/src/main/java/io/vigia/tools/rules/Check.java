package io.vigia.tools.rules;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.vigia.domain.rulesets.RuleFile;
import io.vigia.rules.Compilation;
import io.vigia.rules.MapFacts;
import io.vigia.rules.Matches;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Truth;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evaluates the rules of a workload together, as payments are decided, and holds what matches against what is expected.
 * Each rule is also evaluated alone, node by node, on a part of the payments; both must say the same.
 */
final class Check {

    private static final int MOST_TOLD = 20;

    /** How many times a rule is evaluated alone, all rules and payments of one file together. */
    private static final long MOST_ALONE = 20_000_000;

    private final Workload workload;
    private final PrintStream out;
    private final Map<String, Boolean> verdicts = new LinkedHashMap<>();
    private final Matches matches = new Matches();
    private Map<String, MapFacts> payments;
    private int told;

    Check(Workload workload, PrintStream out) {
        this.workload = workload;
        this.out = out;
    }

    /** Checks all files of expected matches; returns whether every payment matched as expected. */
    boolean run() {
        List<RuleFile.Line> lines = workload.rules();
        payments = workload.payments();
        Map<Integer, TextFile> expectations = workload.expectations();
        List<RuleSet.Entry> rules = compile(lines);
        for (Map.Entry<Integer, TextFile> each : expectations.entrySet()) {
            check(each.getKey(), each.getValue(), rules, lines.size());
        }
        long passed = verdicts.values().stream().filter(verdict -> verdict).count();
        out.println(passed + " passed, " + (verdicts.size() - passed) + " failed");
        return passed == verdicts.size() && rules.size() == lines.size();
    }

    private List<RuleSet.Entry> compile(List<RuleFile.Line> lines) {
        List<RuleSet.Entry> rules = new ArrayList<>();
        ListCatalogue catalogue = workload.catalogue();
        boolean all = true;
        for (RuleFile.Line line : lines) {
            Compilation compiled = RuleCompiler.compile(line.text(), workload.schema(), catalogue, Limits.DEFAULT);
            if (compiled.succeeded()) {
                rules.add(new RuleSet.Entry(line.name(), compiled.program()));
            } else {
                all = false;
                compiled.problems().forEach(problem -> tell("rule " + line.name() + ": " + Linter.say(line, problem)));
            }
        }
        return all ? rules : List.of(); // what only some rules say would look right by chance
    }

    private void check(int count, TextFile file, List<RuleSet.Entry> all, int known) {
        if (count > known) {
            throw file.wrong(1, "these are the matches of " + count + " rules, but there are only " + known);
        }
        List<TextFile.Line> lines = file.lines();
        List<RuleSet.Entry> rules = all.subList(0, Math.min(count, all.size()));
        RuleSet set = RuleSet.of(rules);
        long alone = rules.isEmpty() ? 0 : MOST_ALONE / rules.size();
        long passed = 0;
        for (TextFile.Line line : lines) {
            JsonObject json = PaymentReader.object(file, line);
            String id = PaymentReader.id(file, line, json);
            boolean good = !rules.isEmpty() && check(set, id, expected(file, line, json), count);
            good = good && (alone-- <= 0 || sameAlone(set, id));
            verdicts.merge(id, good, Boolean::logicalAnd);
            passed += good ? 1 : 0;
        }
        out.println(count + " rules: " + passed + " of " + lines.size() + " payments as expected");
    }

    private boolean check(RuleSet set, String id, Set<String> expected, int count) {
        MapFacts facts = payments.get(id);
        if (facts == null) {
            return tell("payment " + id + " is expected to match, but is not among the payments");
        }
        Set<String> found = new TreeSet<>();
        set.match(facts, matches);
        for (int i = 0; i < matches.count(); i++) {
            found.add(set.entries().get(matches.rule(i)).id());
        }
        if (found.equals(expected)) {
            return true;
        }
        Set<String> tooMany = new TreeSet<>(found);
        tooMany.removeAll(expected);
        Set<String> tooFew = new TreeSet<>(expected);
        tooFew.removeAll(found);
        return tell(
                "payment " + id + ", " + count + " rules: wrongly matched " + tooMany + ", did not match " + tooFew);
    }

    /** Whether each rule alone says of a payment what they said together; {@link #matches} holds the latter. */
    private boolean sameAlone(RuleSet set, String id) {
        MapFacts facts = payments.get(id);
        int next = 0;
        for (int i = 0; i < set.entries().size(); i++) {
            boolean together = next < matches.count() && matches.rule(next) == i;
            next += together ? 1 : 0;
            RuleSet.Entry rule = set.entries().get(i);
            if ((rule.program().evaluate(facts) == Truth.TRUE) != together) {
                return tell("payment " + id + ": rule " + rule.id() + " answers otherwise alone than among the others");
            }
        }
        return true;
    }

    private static Set<String> expected(TextFile file, TextFile.Line line, JsonObject json) {
        JsonElement ids = json.get("matches");
        if (ids == null || !ids.isJsonArray()) {
            throw file.wrong(line, "the field \"matches\" with a list of rules' ids is missing");
        }
        Set<String> expected = new HashSet<>();
        ids.getAsJsonArray().forEach(rule -> expected.add(rule.getAsString()));
        return expected;
    }

    private boolean tell(String what) {
        told++;
        if (told <= MOST_TOLD) {
            out.println(what);
        } else if (told == MOST_TOLD + 1) {
            out.println("…");
        }
        return false;
    }
}
