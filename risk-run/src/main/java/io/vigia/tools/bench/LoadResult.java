package io.vigia.tools.bench;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What came of a time under load.
 *
 * @param micros how long each answer took
 * @param errors answers that were neither 200 nor 402, by their status; 0 stands for a broken connection
 * @param seconds how long the load lasted
 */
record LoadResult(Histogram micros, Map<Integer, Long> errors, double seconds) {

    /** Returns good answers a second. */
    double throughput() {
        return micros.getTotalCount() / seconds;
    }

    /** Returns how long an answer took at a percentile, in milliseconds. */
    double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }

    /** Returns how many answers were wrong. */
    long errorCount() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }
}
