package io.vigia.tools.bench;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured and for how long.
 *
 * @param seconds how long each measurement takes
 * @param connections how many requests are under way at once in the closed loop
 * @param rounds how often each throughput is measured, in turns
 * @param stored with how many stored payments latency is measured, ascending
 */
record BenchPlan(double seconds, int connections, int rounds, List<Long> stored) {

    private static final int MOST_SECONDS = 600;
    private static final long MOST_STORED = 10_000_000;

    /** Returns what the words ask for. */
    static BenchPlan of(Arguments arguments) {
        return new BenchPlan(
                Math.min(MOST_SECONDS, arguments.number("seconds", 10, 1)),
                (int) Math.min(256, arguments.number("connections", 8, 1)),
                (int) Math.min(99, arguments.number("rounds", 3, 1)),
                stored(arguments.text("stored").orElse("10000,1000000")));
    }

    private static List<Long> stored(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .map(Long::valueOf)
                    .map(count -> Math.max(0, Math.min(MOST_STORED, count)))
                    .sorted()
                    .toList();
        } catch (NumberFormatException e) {
            throw new UsageException("--stored takes numbers of payments, such as 10000,1000000");
        }
    }

    /** Returns how long the platform is warmed up at least before anything counts. */
    double warmUpSeconds() {
        return Math.max(3, seconds * 2);
    }

    /** Returns how long it is warmed up at most. */
    double mostWarmUpSeconds() {
        return warmUpSeconds() * 12;
    }
}
