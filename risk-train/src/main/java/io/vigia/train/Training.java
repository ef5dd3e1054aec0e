package io.vigia.train;

import io.vigia.tools.UsageException;
import io.vigia.train.bench.ScoringBench;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The way into what is done offline: {@code bench}, the measuring of scores. */
public final class Training {

    private Training() {}

    /**
     * Runs a command and leaves the machine with its status: 0 done, 2 called wrongly.
     *
     * @param words the command and its options
     */
    public static void main(String[] words) throws IOException {
        try {
            run(Arrays.asList(words));
        } catch (UsageException e) {
            System.err.println("risk: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void run(List<String> words) throws IOException {
        String command = words.isEmpty() ? "" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (command) {
            case "bench" -> new ScoringBench(System.out).run(rest);
            default -> throw new UsageException("There is the command bench, not '" + command + "'");
        }
    }
}
