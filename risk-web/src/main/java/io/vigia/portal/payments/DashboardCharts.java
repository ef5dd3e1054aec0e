package io.vigia.portal.payments;

import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Marks;
import io.vigia.portal.platform.charts.Series;
import io.vigia.portal.platform.charts.StackedChart;
import io.vigia.service.decisions.stats.Dashboard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws what the dashboard says. */
@RequestScoped
class DashboardCharts {

    private static final List<String> OUTCOMES =
            List.of("AUTHORIZED", "MANUAL_REVIEW", "HELD", "THREE_D_SECURE", "ISSUER_DECLINED", "INVALID", "BLOCKED");
    private static final List<String> LEVELS = List.of("normal", "elevated", "highest", "not_assessed", "unknown");
    private static final Map<String, String> OWN_COLOUR =
            Map.of("THREE_D_SECURE", "accent", "ISSUER_DECLINED", "calm", "INVALID", "calm");
    private static final int BAND = 5;
    private static final int ELEVATED = 65;
    private static final int HIGHEST = 75;

    @Inject
    Format format;

    @Inject
    Marks marks;

    StackedChart outcomes(Dashboard dashboard) {
        return over(
                dashboard,
                OUTCOMES.stream()
                        .map(outcome -> new Series(
                                format.word("outcome", outcome),
                                OWN_COLOUR.getOrDefault(outcome, marks.meaning(outcome)),
                                dashboard.outcomes(outcome))));
    }

    StackedChart levels(Dashboard dashboard) {
        return over(
                dashboard,
                LEVELS.stream()
                        .map(level ->
                                new Series(format.word("risk", level), marks.meaning(level), dashboard.levels(level))));
    }

    /** Scores in bands of five points, each in the colour of its level. */
    StackedChart scores(Dashboard dashboard) {
        List<String> bands = IntStream.range(0, Dashboard.SCORE_BANDS)
                .mapToObj(band -> band * BAND + "–" + (band * BAND + BAND - 1))
                .toList();
        return new StackedChart(
                bands,
                List.of(
                        scoresOf(dashboard, "normal", 0, ELEVATED),
                        scoresOf(dashboard, "elevated", ELEVATED, HIGHEST),
                        scoresOf(dashboard, "highest", HIGHEST, 100)));
    }

    private Series scoresOf(Dashboard dashboard, String level, int from, int until) {
        long[] values = dashboard.scores();
        for (int band = 0; band < values.length; band++) {
            if (band * BAND < from || band * BAND >= until) {
                values[band] = 0;
            }
        }
        return new Series(format.word("risk", level), marks.meaning(level), values);
    }

    private StackedChart over(Dashboard dashboard, Stream<Series> series) {
        List<String> labels = new ArrayList<>();
        for (int bucket = 0; bucket < dashboard.period().buckets(); bucket++) {
            labels.add(format.bucket(
                    dashboard.period().start(bucket), dashboard.period().bucketHours()));
        }
        return new StackedChart(labels, series.filter(one -> one.total() > 0).toList());
    }
}
