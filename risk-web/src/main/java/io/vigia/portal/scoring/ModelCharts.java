package io.vigia.portal.scoring;

import io.vigia.domain.scoring.quality.Calibration;
import io.vigia.domain.scoring.quality.Quality;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.charts.Series;
import io.vigia.portal.platform.charts.StackedChart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** Draws what scores were worth. Shares are in percent. */
@Named
@RequestScoped
public class ModelCharts {

    private static final int STEP = 5;
    private static final int LINES = 20;
    private static final int TENTHS = 11;
    private static final int BAND = 10;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);

    @Inject
    ModelPage page;

    @Inject
    Format format;

    /** For each line that could be drawn: frauds caught, good payments stopped, how many of those stopped are frauds. */
    public StackedChart getLines() {
        Quality quality = page.getQuality();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            labels.add(Integer.toString(i * STEP));
        }
        return new StackedChart(
                        labels,
                        List.of(
                                line("models.caught", "good", quality, Quality.Point::recall),
                                line("models.stopped", "bad", quality, Quality.Point::falsePositiveRate),
                                line("models.precision", "accent", quality, Quality.Point::precision)))
                .asLines();
    }

    private Series line(String key, String meaning, Quality quality, ToDoubleFunction<Quality.Point> share) {
        long[] values = new long[LINES];
        for (int i = 0; i < LINES; i++) {
            values[i] = percent(share.applyAsDouble(quality.at(i * STEP)));
        }
        return new Series(format.text(key), meaning, values);
    }

    /** How precise one can be while catching so much. */
    public StackedChart getPrecisionRecall() {
        Quality quality = page.getQuality();
        long[] best = new long[TENTHS];
        for (int line = 0; line < 100; line++) {
            Quality.Point point = quality.at(line);
            for (int tenth = 0; tenth < TENTHS; tenth++) {
                if (point.recall() >= tenth / 10.0 && point.caught() > 0) {
                    best[tenth] = Math.max(best[tenth], percent(point.precision()));
                }
            }
        }
        return new StackedChart(tenths(), List.of(new Series(format.text("models.precision"), "accent", best)))
                .asLines();
    }

    /** How much is caught while no more than so many good payments are stopped. */
    public StackedChart getRoc() {
        Quality quality = page.getQuality();
        long[] best = new long[TENTHS];
        for (int line = 0; line <= 100; line++) {
            Quality.Point point = quality.at(line);
            for (int tenth = 0; tenth < TENTHS; tenth++) {
                if (point.falsePositiveRate() <= tenth / 10.0) {
                    best[tenth] = Math.max(best[tenth], percent(point.recall()));
                }
            }
        }
        return new StackedChart(tenths(), List.of(new Series(format.text("models.caught"), "good", best))).asLines();
    }

    private static List<String> tenths() {
        List<String> labels = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            labels.add(tenth * 10 + " %");
        }
        return labels;
    }

    /** How the scores of good payments and of frauds are distributed. */
    public StackedChart getDistribution() {
        Quality quality = page.getQuality();
        List<String> labels = new ArrayList<>();
        long[] good = new long[LINES];
        long[] frauds = new long[LINES];
        for (int i = 0; i < LINES; i++) {
            labels.add(i * STEP + "–" + (i * STEP + STEP - 1));
            double all = quality.count(i * STEP, i * STEP + STEP);
            double share = quality.fraudShare(i * STEP, i * STEP + STEP);
            frauds[i] = all == 0 ? 0 : Math.round(all * share);
            good[i] = Math.round(all) - frauds[i];
        }
        return new StackedChart(
                labels,
                List.of(
                        new Series(format.text("models.good"), "good", good),
                        new Series(format.text("models.frauds"), "bad", frauds)));
    }

    /** The share of frauds that the champion expected and that came, by bands of scores. */
    public StackedChart getCalibration() {
        List<Calibration.Band> bands = page.getCalibration();
        return new StackedChart(
                        bands.stream()
                                .map(band -> band.from() + "–" + (band.from() + BAND - 1))
                                .toList(),
                        List.of(
                                shares("models.calibration.expected", "accent", bands, Calibration.Band::expected),
                                shares("models.calibration.came", "bad", bands, Calibration.Band::came)))
                .asLines();
    }

    private Series shares(
            String key, String meaning, List<Calibration.Band> bands, ToDoubleFunction<Calibration.Band> share) {
        return new Series(
                format.text(key),
                meaning,
                bands.stream()
                        .mapToLong(band -> percent(share.applyAsDouble(band)))
                        .toArray());
    }

    /** Week by week what the line of today would have done, for payments that are old enough to be judged. */
    public StackedChart getWeeks() {
        SortedMap<Instant, Quality> weeks = page.getWorth().weeks();
        int line = page.getSettings().highestFrom();
        List<String> labels = new ArrayList<>();
        long[][] counts = new long[3][weeks.size()];
        int i = 0;
        for (var week : weeks.entrySet()) {
            labels.add(DAY.format(week.getKey()));
            Quality.Point point = week.getValue().at(line);
            counts[0][i] = Math.round(point.caught());
            counts[1][i] = Math.round(point.missed());
            counts[2][i] = Math.round(point.stopped());
            i++;
        }
        return new StackedChart(
                labels,
                List.of(
                        new Series(format.text("models.weeks.caught"), "good", counts[0]),
                        new Series(format.text("models.weeks.missed"), "bad", counts[1]),
                        new Series(format.text("models.weeks.stopped"), "wait", counts[2])));
    }

    private static long percent(double share) {
        return Double.isNaN(share) ? 0 : Math.round(share * 100);
    }
}
