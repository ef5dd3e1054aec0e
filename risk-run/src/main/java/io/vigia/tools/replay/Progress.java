package io.vigia.tools.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Prints every few seconds how far a replay has come and when it will be done. */
final class Progress implements AutoCloseable {

    private static final long PERIOD_MILLIS = 5_000;

    private final ReplayReport report;
    private final DoubleSupplier part;
    private final PrintStream out;
    private final long startNanos = System.nanoTime();
    private final Thread thread = new Thread(this::printAll, "progress");
    private long sentBefore;

    /**
     * Begins to print.
     *
     * @param part which part of all rows has been read, from 0 to 1
     */
    Progress(ReplayReport report, DoubleSupplier part, PrintStream out) {
        this.report = report;
        this.part = part;
        this.out = out;
        thread.setDaemon(true);
        thread.start();
    }

    private void printAll() {
        try {
            while (true) {
                Thread.sleep(PERIOD_MILLIS);
                print();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print() {
        long sent = report.sent();
        double done = Math.max(1e-9, Math.min(1, part.getAsDouble()));
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "%,d payments, %.0f/s, %.1f %%, %d errors, %s left",
                sent,
                (sent - sentBefore) * 1000.0 / PERIOD_MILLIS,
                done * 100,
                report.errorCount(),
                text(Duration.ofSeconds((long) (seconds / done - seconds)))));
        sentBefore = sent;
    }

    private static String text(Duration left) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart());
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
