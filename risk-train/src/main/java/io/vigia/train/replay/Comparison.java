package io.vigia.train.replay;

import io.vigia.domain.scoring.features.Features;
import io.vigia.tools.metrics.Ranking;
import io.vigia.tools.metrics.ScoredPayments;
import io.vigia.tools.traffic.Column;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What both sides said of a history, side by side. */
final class Comparison {

    private static final int WEEK = 7;

    private final SortedMap<LocalDate, List<Told>> days;
    private final Map<String, float[]> stored;

    /** @param stored the vectors that the platform stored, by payment intent */
    Comparison(SortedMap<LocalDate, List<Told>> days, Map<String, float[]> stored) {
        this.days = days;
        this.stored = stored;
    }

    void print(PrintStream out, double seconds) {
        List<Told> all = days.values().stream().flatMap(List::stream).toList();
        List<Told> last = days.tailMap(days.lastKey().minusDays(WEEK - 1)).values().stream()
                .flatMap(List::stream)
                .toList();
        List<Told> modelled = all.stream().filter(Told::byModel).toList();
        line(out, "replay_payments", all.size());
        line(out, "replay_seconds", seconds);
        features(out, all);
        line(out, "replay_by_model", modelled.size());
        line(out, "replay_scores_equal", share(modelled, told -> told.liveScore() == told.offlineScore() ? 1 : 0));
        line(out, "replay_all_live_ap", precision(modelled, Told::liveScore));
        line(out, "replay_all_offline_ap", precision(modelled, Told::offlineRank));
        line(out, "replay_test_payments", last.size());
        line(out, "replay_test_frauds", last.stream().filter(Told::fraud).count());
        double live = precision(last, Told::liveScore);
        double offline = precision(last, Told::offlineRank);
        line(out, "replay_live_ap", live);
        line(out, "replay_offline_ap", offline);
        line(out, "replay_offline_rounded_ap", precision(last, Told::offlineScore));
        line(out, "replay_ap_gap", Math.abs(live - offline));
    }

    /** How many vectors are the same bit for bit, and which features differ most often. */
    private void features(PrintStream out, List<Told> all) {
        List<String> names = Features.schema().names();
        Map<String, Integer> differing = new TreeMap<>();
        int equal = 0;
        for (Told told : all) {
            float[] live = stored.get(told.intent());
            if (Arrays.equals(live, told.features())) {
                equal++;
                continue;
            }
            for (int i = 0; live != null && i < live.length; i++) {
                if (Float.compare(live[i], told.features()[i]) != 0) {
                    differing.merge(names.get(i), 1, Integer::sum);
                }
            }
        }
        line(out, "replay_vectors_equal", (double) equal / all.size());
        differing.forEach((name, count) -> line(out, "replay_differs." + name, count));
    }

    private static double share(List<Told> all, ToDoubleFunction<Told> one) {
        return all.stream().mapToDouble(one).average().orElse(Double.NaN);
    }

    private static double precision(List<Told> all, ToDoubleFunction<Told> rank) {
        ScoredPayments payments = new ScoredPayments();
        for (Told told : all) {
            payments.add(
                    (int) told.day().toEpochDay(),
                    told.row().get(Column.CUSTOMER),
                    rank.applyAsDouble(told),
                    told.fraud());
        }
        return all.stream().noneMatch(Told::fraud)
                ? Double.NaN
                : Ranking.of(payments).averagePrecision();
    }

    private static void line(PrintStream out, String name, double value) {
        out.println("bench: " + name + " "
                + String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.4f", value));
    }
}
