package io.vigia.tools;

import io.vigia.tools.audit.AuditCommand;
import io.vigia.tools.bench.BenchCommand;
import io.vigia.tools.counters.CounterBench;
import io.vigia.tools.generate.GenerateCommand;
import io.vigia.tools.replay.ReplayCommand;
import io.vigia.tools.rules.RulesCommand;
import io.vigia.tools.rules.bench.RuleBench;
import io.vigia.tools.screening.SanctionsCommand;
import io.vigia.tools.screening.ScreeningBench;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The way into the tools: {@code generate}, {@code replay}, {@code bench}, {@code rules} and {@code sanctions} with their options. */
public final class Tools {

    private Tools() {}

    /**
     * Runs a tool and leaves the machine with its status: 0 done, 1 done with errors, 2 called wrongly.
     *
     * @param words the tool's name and its options
     */
    public static void main(String[] words) throws IOException, SQLException, InterruptedException {
        try {
            System.exit(run(Arrays.asList(words)));
        } catch (UsageException e) {
            System.err.println("risk: " + e.getMessage());
            System.exit(2);
        }
    }

    private static int run(List<String> words) throws IOException, SQLException, InterruptedException {
        String tool = words.isEmpty() ? "" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (tool) {
            case "generate" -> new GenerateCommand(System.out).run(rest);
            case "replay" -> {
                long undecided = new ReplayCommand(home(), System.out, System.err).run(rest);
                return undecided == 0 ? 0 : 1;
            }
            case "bench" -> {
                if (!rest.isEmpty() && rest.get(0).equals("rules")) {
                    return new RuleBench(System.out).run(rest.subList(1, rest.size())) ? 0 : 1;
                }
                if (!rest.isEmpty() && rest.get(0).equals("counters")) {
                    return new CounterBench(System.out).run(rest.subList(1, rest.size())) ? 0 : 1;
                }
                if (!rest.isEmpty() && rest.get(0).equals("screening")) {
                    return new ScreeningBench(System.out).run(rest.subList(1, rest.size())) ? 0 : 1;
                }
                return new BenchCommand(home(), System.getenv(), System.out).run(rest) ? 0 : 1;
            }
            case "rules" -> {
                return new RulesCommand(System.out).run(rest) ? 0 : 1;
            }
            case "audit" -> {
                return new AuditCommand(home(), System.getenv(), System.out).run(rest) ? 0 : 1;
            }
            case "sanctions" -> new SanctionsCommand(home(), System.out).run(rest);
            default ->
                throw new UsageException(
                        "There are the tools generate, replay, bench, rules, audit and sanctions, not '" + tool + "'");
        }
        return 0;
    }

    private static Path home() {
        String home = System.getenv("RISK_HOME");
        return Path.of(home == null || home.isBlank() ? ".risk" : home);
    }
}
