package io.vigia.tools.replay;

import io.vigia.tools.metrics.CardPrecision;
import io.vigia.tools.metrics.Ranking;
import io.vigia.tools.metrics.ScoredPayments;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Gathers how payments were decided and prints it, one {@code replay: name value} a line; safe for several threads. */
final class ReplayReport {

    private static final long LONGEST_MICROS = 600_000_000L;
    private static final double[] PERCENTILES = {50, 90, 99, 99.9};

    private final Instant measureFrom;
    private final Histogram latencyMicros = new Histogram(LONGEST_MICROS, 3);
    private final Map<String, Long> types = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();
    private final Map<String, Long> errors = new TreeMap<>();
    private final ScoredPayments scored = new ScoredPayments();
    private long unscored;
    private long sent;

    /** @param measureFrom payments before it are sent and counted, but the scores of none of them are judged */
    ReplayReport(Instant measureFrom) {
        this.measureFrom = measureFrom;
    }

    /** Notes how a payment was decided and how long it took. */
    synchronized void decided(Row row, Decision decision, long micros) {
        took(micros);
        types.merge(decision.type(), 1L, Long::sum);
        if (!decision.rule().isEmpty()) {
            rules.merge(decision.rule(), 1L, Long::sum);
        }
        if (!row.labelled() || row.occurredAt().isBefore(measureFrom)) {
            return;
        }
        if (decision.score().isEmpty()) {
            unscored++;
            return;
        }
        int day = (int) ChronoUnit.DAYS.between(Instant.EPOCH, row.occurredAt());
        String number = row.get(Column.CARD_NUMBER);
        String card = number.isEmpty() ? row.get(Column.CUSTOMER) : number;
        scored.add(day, card, decision.score().getAsDouble(), row.fraud());
    }

    /** Notes that a payment was not decided. */
    synchronized void failed(String kind, long micros) {
        took(micros);
        errors.merge(kind, 1L, Long::sum);
    }

    private void took(long micros) {
        sent++;
        latencyMicros.recordValue(Math.min(LONGEST_MICROS, Math.max(0, micros)));
    }

    /** Returns how many payments have been answered or given up. */
    synchronized long sent() {
        return sent;
    }

    /** Returns how many payments were not decided. */
    synchronized long errorCount() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Prints everything.
     *
     * @param seconds how long the replay took
     */
    synchronized void print(PrintStream out, double seconds) {
        line(out, "payments", sent);
        line(out, "errors", errorCount());
        line(out, "seconds", seconds);
        line(out, "throughput_rps", sent / seconds);
        for (double percentile : PERCENTILES) {
            String name = "latency_p" + String.valueOf(percentile).replaceAll("\\.0$|\\.", "") + "_ms";
            line(out, name, latencyMicros.getValueAtPercentile(percentile) / 1000.0);
        }
        line(out, "latency_max_ms", latencyMicros.getMaxValue() / 1000.0);
        types.forEach((type, count) -> line(out, "decision." + type, count));
        rules.forEach((rule, count) -> line(out, "rule." + rule, count));
        errors.forEach((kind, count) -> line(out, "error." + kind.replace(' ', '.'), count));
        if (scored.size() + unscored > 0) {
            printMetrics(out);
        }
    }

    private void printMetrics(PrintStream out) {
        line(out, "labelled", scored.size() + unscored);
        line(out, "unscored", unscored);
        line(out, "frauds", scored.fraudCount());
        if (scored.fraudCount() > 0 && scored.fraudCount() < scored.size()) {
            Ranking ranking = Ranking.of(scored);
            line(out, "auc", ranking.rocAuc());
            line(out, "average_precision", ranking.averagePrecision());
            line(out, "card_precision_at_100", new CardPrecision(100).of(scored));
        }
    }

    private static void line(PrintStream out, String name, long value) {
        out.println("replay: " + name + " " + value);
    }

    private static void line(PrintStream out, String name, double value) {
        out.println("replay: " + name + " " + String.format(Locale.ROOT, "%.3f", value));
    }
}
