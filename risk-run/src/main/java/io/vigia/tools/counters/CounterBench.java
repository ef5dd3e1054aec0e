package io.vigia.tools.counters;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code ./risk bench counters}: measures both stores of the counters on a million keys, each in a JVM of its own that
 * has one gigabyte, so that a store that needs more fails.
 */
public final class CounterBench {

    private static final Set<String> OPTIONS = Set.of("seconds", "keys", "stores");
    private static final int MOST_SECONDS = 300;
    private static final int MOST_KEYS = 4_000_000;

    private final PrintStream out;

    /** @param out where the findings go */
    public CounterBench(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param words the words after {@code bench counters}
     * @return whether every store could be measured
     */
    public boolean run(List<String> words) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        if (!arguments.rest().isEmpty()) {
            throw new UsageException(
                    "usage: ./risk bench counters [--seconds 10] [--keys 1000000] [--stores heap,grid]");
        }
        long seconds = Math.min(MOST_SECONDS, arguments.number("seconds", 10, 1));
        long keys = arguments.number("keys", 1_000_000, 1_000);
        if (keys > MOST_KEYS) {
            throw new UsageException("--keys must be at most " + MOST_KEYS);
        }
        List<String> stores =
                List.of(arguments.text("stores").orElse("heap,grid").split(","));
        if (stores.isEmpty() || !Set.of("heap", "grid").containsAll(stores)) {
            throw new UsageException("--stores takes heap, grid or heap,grid");
        }
        boolean good = true;
        for (String store : stores) {
            good &= measure(store, keys, seconds);
        }
        return good;
    }

    private boolean measure(String store, long keys, long seconds) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xms1g", "-Xmx1g", "-XX:+UseG1GC"));
        command.addAll(List.of("-Dhazelcast.logging.type=none", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(CounterLoad.class.getName(), store, Long.toString(keys), Long.toString(seconds)));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            out.println("The " + store + " could not be measured within one gigabyte");
            return false;
        }
        return true;
    }
}
