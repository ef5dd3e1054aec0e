package io.vigia.tools.rules.bench;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import io.vigia.tools.rules.Workload;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code ./risk bench rules [DIR]}: measures rule engines on a workload, each in a JVM of its own. */
public final class RuleBench {

    private static final Set<String> OPTIONS = Set.of("peers", "seconds", "rules", "peer-rules");
    private static final List<String> USUAL = List.of("../shared/data/rules-workload", "shared/data/rules-workload");
    private static final int MOST_SECONDS = 600;

    private final PrintStream out;
    private final Map<Integer, Double> own = new LinkedHashMap<>();

    /** @param out where the findings go */
    public RuleBench(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param words the words after {@code bench rules}
     * @return whether every engine could be measured
     */
    public boolean run(List<String> words) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        if (arguments.rest().size() > 1) {
            throw new UsageException("usage: ./risk bench rules [DIR] [--peers all|none|drools,janino,…] [--seconds 4]"
                    + " [--rules 10,100,1000,10000] [--peer-rules 10,100,1000]");
        }
        Path folder = folder(arguments.rest());
        int known = Workload.open(folder).rules().size();
        int seconds = (int) Math.min(MOST_SECONDS, arguments.number("seconds", 4, 1));
        List<Integer> counts = counts(arguments, "rules", "10,100,1000,10000", known);
        List<String> peers = peers(arguments.text("peers").orElse("all"));
        boolean good = true;
        for (int rules : counts) {
            publish(folder, rules);
            good &= measure(OwnEngine.NAME, rules, folder, seconds);
        }
        for (int rules : counts(arguments, "peer-rules", "10,100,1000", known)) {
            for (String peer : peers) {
                good &= measure(peer, rules, folder, seconds);
            }
        }
        return good;
    }

    private static Path folder(List<String> rest) {
        List<String> places = rest.isEmpty() ? USUAL : rest;
        return places.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .map(folder -> folder.toAbsolutePath().normalize())
                .orElseThrow(() -> new UsageException("There is no folder " + places.get(0)));
    }

    private static List<Integer> counts(Arguments arguments, String option, String otherwise, int known) {
        try {
            return Arrays.stream(arguments.text(option).orElse(otherwise).split(","))
                    .map(Integer::valueOf)
                    .filter(count -> count > 0 && count <= known)
                    .toList();
        } catch (NumberFormatException e) {
            throw new UsageException("--" + option + " takes numbers of rules, such as " + otherwise);
        }
    }

    private List<String> peers(String wanted) {
        List<String> known = Engines.peers();
        if (wanted.equals("none")) {
            return List.of();
        }
        if (wanted.equals("all")) {
            if (known.isEmpty()) {
                out.println("Other engines are not here: only ours is measured.");
            }
            return known;
        }
        List<String> some = Arrays.asList(wanted.split(","));
        if (!known.containsAll(some)) {
            throw new UsageException("--peers takes all, none or some of " + String.join(",", known));
        }
        return some;
    }

    /** Each engine first runs for its warm-up; the more rules, the longer do those need that make code of them. */
    private boolean measure(String engine, int rules, Path folder, int seconds) {
        boolean ours = engine.equals(OwnEngine.NAME);
        int warm = ours ? seconds : seconds * (rules > 500 ? 6 : 2);
        OptionsBuilder options = new OptionsBuilder();
        options.include(RuleBenchmark.class.getName() + ".match")
                .addProfiler(CpuProfiler.class)
                .addProfiler(GCProfiler.class)
                .param("engine", engine)
                .param("rules", Integer.toString(rules))
                .param("folder", folder.toString())
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(warm))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .timeout(TimeValue.minutes(5))
                .shouldFailOnError(true)
                .output(log(engine, rules).toString());
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                tell(engine, rules, result);
            }
            return true;
        } catch (RunnerException e) {
            out.println(engine + " could not be measured with " + rules + " rules; see " + log(engine, rules));
            return false;
        }
    }

    private void tell(String engine, int rules, RunResult result) {
        double cpu = result.getSecondaryResults().get(CpuProfiler.LABEL).getScore();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        boolean ours = engine.equals(OwnEngine.NAME);
        String name = "rules_" + rules + (ours ? "" : "_" + engine);
        print(name + "_us", cpu);
        print(name + "_wall_us", result.getPrimaryResult().getScore());
        print(name + "_bytes", bytes < 0.5 ? 0 : bytes);
        if (ours) {
            own.put(rules, cpu);
        } else if (own.containsKey(rules)) {
            print("rules_" + rules + "_vs_" + engine, cpu / own.get(rules));
        }
    }

    private void publish(Path folder, int rules) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classpath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xms1g", "-cp", classpath));
        command.addAll(List.of(Publish.class.getName(), folder.toString(), Integer.toString(rules)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !printed.startsWith(Publish.PREFIX)) {
            throw new UsageException("Publishing " + rules + " rules failed");
        }
        String[] figures = printed.substring(Publish.PREFIX.length()).strip().split(" ");
        print("rules_" + rules + "_publish_ms", Double.parseDouble(figures[0]));
        print("rules_" + rules + "_first_ms", Double.parseDouble(figures[1]));
        print("rules_" + rules + "_memory_mb", Double.parseDouble(figures[2]));
    }

    private static Path log(String engine, int rules) {
        return Path.of(System.getProperty("java.io.tmpdir"), "vigia-bench-" + engine + "-" + rules + ".log");
    }

    private void print(String name, double value) {
        out.printf(Locale.ROOT, "bench: %s %.3f%n", name, value);
    }
}
