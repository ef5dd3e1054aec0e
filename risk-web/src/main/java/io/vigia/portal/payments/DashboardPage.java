package io.vigia.portal.payments;

import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Visitor;
import io.vigia.portal.platform.charts.StackedChart;
import io.vigia.service.decisions.stats.Dashboard;
import io.vigia.service.decisions.stats.DashboardService;
import io.vigia.service.decisions.stats.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: what was decided in a period, in charts and totals. */
@Named
@RequestScoped
public class DashboardPage {

    private static final Map<String, Integer> HOURS = Map.of("24h", 24, "7d", 168, "30d", 720, "90d", 2160);
    private static final int TOP_RULES = 8;
    private static final int DAYS_BEFORE_LATEST = 29;

    @Inject
    DashboardService service;

    @Inject
    DashboardCharts charts;

    @Inject
    Visitor visitor;

    @Inject
    Format format;

    @Inject
    Clock clock;

    private String span;
    private String from;
    private String to;
    private Dashboard dashboard;

    public Dashboard getDashboard() {
        if (dashboard == null) {
            dashboard = service.over(period());
        }
        return dashboard;
    }

    private Period period() {
        if (isCustom()) {
            LocalDate first = day(from).orElseThrow();
            LocalDate last = day(to).orElse(first);
            return Period.days(first, last.isBefore(first) ? first : last, visitor.zone());
        }
        return Period.last(HOURS.get(getSpan()), clock.instant());
    }

    /** Whether the reader asked for days of their own. */
    public boolean isCustom() {
        return day(from).isPresent();
    }

    public List<String> getSpans() {
        return List.of("24h", "7d", "30d", "90d");
    }

    public boolean isIdle() {
        return getDashboard().total() == 0;
    }

    public StackedChart getOutcomes() {
        return charts.outcomes(getDashboard());
    }

    public StackedChart getLevels() {
        return charts.levels(getDashboard());
    }

    public StackedChart getScores() {
        return charts.scores(getDashboard());
    }

    public List<Dashboard.RuleHits> getTopRules() {
        return getDashboard().topRules(TOP_RULES);
    }

    /** What share of the attempts came out so, in words. */
    public String share(String outcome) {
        return format.percent((double) getDashboard().total(outcome)
                / Math.max(1, getDashboard().total()));
    }

    /** The day of the latest decision and a month before it, as a query; empty if nothing was ever decided. */
    public String getLatest() {
        return service.latest().map(this::monthUntil).orElse("");
    }

    private String monthUntil(Instant latest) {
        LocalDate last = latest.atZone(visitor.zone()).toLocalDate();
        return "?from=" + last.minusDays(DAYS_BEFORE_LATEST) + "&to=" + last;
    }

    public String getSpan() {
        return span != null && HOURS.containsKey(span) ? span : "7d";
    }

    public void setSpan(String span) {
        this.span = span;
    }

    public String getFrom() {
        return day(from).map(LocalDate::toString).orElse("");
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return day(to).map(LocalDate::toString).orElse("");
    }

    public void setTo(String to) {
        this.to = to;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
