package io.vigia.train.bench;

import io.vigia.train.history.History;
import io.vigia.train.history.Split;
import java.io.PrintStream;
import java.util.Locale;

/** Prints figures, one a line, as {@code bench: name value}. */
final class Findings {

    private final PrintStream out;

    Findings(PrintStream out) {
        this.out = out;
    }

    void say(String text) {
        out.println(text);
    }

    void split(String name, History history, Split split) {
        long trainFrauds = frauds(history, split.train());
        long testFrauds = frauds(history, split.test());
        out.printf(
                Locale.ROOT,
                "%s: %d payments to learn from (%d frauds), test from %s with %d (%d frauds)%n",
                name,
                split.train().length,
                trainFrauds,
                split.testFrom(),
                split.test().length,
                testFrauds);
    }

    private static long frauds(History history, int[] rows) {
        long frauds = 0;
        for (int row : rows) {
            frauds += history.fraud(row) ? 1 : 0;
        }
        return frauds;
    }

    /** What was published, and ours. */
    void beside(String name, Quality published, Quality ours) {
        figure(name + "_auc", published.auc(), ours.auc());
        figure(name + "_ap", published.averagePrecision(), ours.averagePrecision());
        figure(name + "_cp100", published.cardPrecision(), ours.cardPrecision());
    }

    private void figure(String name, double published, double ours) {
        out.printf(Locale.ROOT, "bench: %s %.3f published %.3f%n", name, ours, published);
    }

    void quality(String suffix, Quality quality) {
        out.printf(Locale.ROOT, "bench: ap%s %.4f%n", suffix, quality.averagePrecision());
        out.printf(Locale.ROOT, "bench: auc%s %.4f%n", suffix, quality.auc());
        out.printf(Locale.ROOT, "bench: cp100%s %.4f%n", suffix, quality.cardPrecision());
    }
}
