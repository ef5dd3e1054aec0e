package io.vigia.tools.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Prints what a bench finds, one {@code bench: name value} a line. */
final class Findings {

    private final PrintStream out;

    Findings(PrintStream out) {
        this.out = out;
    }

    /** Prints a figure. */
    void tell(String name, double value) {
        String text =
                value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
        out.println("bench: " + name + " " + text);
    }

    /** Prints the latency of a load: its percentiles and its errors if there are any. */
    void tell(String name, String when, LoadResult result) {
        tell(name + "_p50_ms_" + when, result.millis(50));
        tell(name + "_p99_ms_" + when, result.millis(99));
        result.errors().forEach((status, count) -> tell(name + "_errors_" + status + "_" + when, count));
    }

    /** Returns the middle one of some figures, or the mean of the two in the middle. */
    static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
