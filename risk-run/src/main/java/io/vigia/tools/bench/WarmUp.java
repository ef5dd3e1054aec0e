package io.vigia.tools.bench;

import java.util.TreeMap;

/**
 * Loads a platform until it gets no faster. A JVM compiles what is called often, and on two cores the way of a payment keeps
 * its compilers busy for minutes: a measurement that begins before measures the compilers.
 */
final class WarmUp {

    /** So many turns in a row have to bring no better rate. */
    private static final int TURNS = 3;

    /** What counts as a better rate, as a multiple of the best before. */
    private static final double FASTER = 1.03;

    /** Loads the platform for some seconds and tells what came of it. */
    interface Turn {
        LoadResult take(double seconds) throws InterruptedException;
    }

    private final BenchPlan plan;
    private final Findings findings;

    WarmUp(BenchPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /**
     * Warms up, for no longer than the plan allows.
     *
     * @param turn what is repeated
     * @return how many answers were wrong
     */
    long run(Turn turn) throws InterruptedException {
        TreeMap<Integer, Long> errors = new TreeMap<>();
        double seconds = 0;
        double best = 0;
        int slow = 0;
        while (seconds < plan.warmUpSeconds() || slow < TURNS && seconds < plan.mostWarmUpSeconds()) {
            LoadResult result = turn.take(plan.seconds());
            result.errors().forEach((status, count) -> errors.merge(status, count, Long::sum));
            seconds += result.seconds();
            slow = result.throughput() > best * FASTER ? 0 : slow + 1;
            best = Math.max(best, result.throughput());
        }
        findings.tell("warm_up_seconds", seconds);
        errors.forEach((status, count) -> findings.tell("warm_up_errors_" + status, count));
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }
}
