package io.vigia.train.pace;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code ./risk bench model}: how long scoring and explaining one payment takes, beside others, each in a JVM of its own. */
public final class PaceBench {

    private static final int MOST_SECONDS = 60;
    private static final String[] JVM = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"};

    private final PrintStream out;
    private final Map<String, Double> medians = new LinkedHashMap<>();

    /** @param out where the findings go */
    public PaceBench(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param words the words after {@code bench model}
     */
    public void run(List<String> words) throws IOException {
        Arguments arguments = Arguments.parse(words, Set.of("seconds", "peers"));
        if (!arguments.rest().isEmpty()) {
            throw new UsageException("usage: ./risk bench model [--seconds 5] [--peers all|none]");
        }
        int seconds = (int) Math.min(MOST_SECONDS, arguments.number("seconds", 5, 1));
        boolean alone = arguments.text("peers").orElse("all").equals("none");
        Path folder = Files.createTempDirectory("vigia-pace");
        PaceModel.make().write(folder);
        for (Subject subject : Subjects.all()) {
            if (!alone || !subject.name().contains("_")) {
                measure(subject.name(), folder, seconds);
            }
        }
        medians.forEach((name, median) -> {
            int end = name.indexOf('_');
            if (end > 0) {
                String ours = name.substring(0, end);
                print(ours + "_vs_" + name.substring(end + 1), median / medians.get(ours));
            }
        });
    }

    private void measure(String subject, Path folder, int seconds) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(PaceBenchmark.class.getName() + ".run")
                .param("subject", subject)
                .param("folder", folder.toString())
                .jvmArgs(JVM)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .timeout(TimeValue.minutes(5))
                .shouldFailOnError(true)
                .output(folder.resolve(subject + ".log").toString());
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                double median = result.getPrimaryResult().getStatistics().getPercentile(50);
                medians.put(subject, median);
                print(subject + "_us", median);
                print(
                        subject + "_p99_us",
                        result.getPrimaryResult().getStatistics().getPercentile(99));
            }
        } catch (RunnerException e) {
            out.println(subject + " could not be measured; see " + folder.resolve(subject + ".log"));
        }
    }

    private void print(String name, double value) {
        out.printf(Locale.ROOT, "bench: %s %.2f%n", name, value);
    }
}
