package io.vigia.service.decisions.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was decided in a period, added up in the ways that people look at it. */
public final class Dashboard {

    /** How many bands of five points a score can fall in. */
    public static final int SCORE_BANDS = 20;

    private final Period period;
    private final Map<String, long[]> byOutcome = new LinkedHashMap<>();
    private final Map<String, long[]> byLevel = new LinkedHashMap<>();
    private final Map<String, Long> amountByCurrency = new TreeMap<>();
    private final Map<String, Long> byRule = new TreeMap<>();
    private final long[] byScore = new long[SCORE_BANDS];
    private long total;

    Dashboard(Period period, List<Cell> cells) {
        this.period = period;
        cells.forEach(this::add);
    }

    private void add(Cell cell) {
        series(byOutcome, cell.outcome())[cell.bucket()] += cell.payments();
        series(byLevel, cell.riskLevel())[cell.bucket()] += cell.payments();
        total += cell.payments();
        if (cell.scoreBand() >= 0) {
            byScore[Math.min(cell.scoreBand(), SCORE_BANDS - 1)] += cell.payments();
        }
        if (!cell.ruleId().isEmpty()) {
            byRule.merge(cell.ruleId(), cell.payments(), Long::sum);
        }
        amountByCurrency.merge(cell.currency(), cell.amount(), Long::sum);
    }

    private long[] series(Map<String, long[]> all, String name) {
        return all.computeIfAbsent(name, none -> new long[period.buckets()]);
    }

    public Period period() {
        return period;
    }

    /** How many attempts there were. */
    public long total() {
        return total;
    }

    /** How many attempts came out so. */
    public long total(String outcome) {
        return sum(byOutcome.get(outcome));
    }

    /** Attempts in each bucket that came out so. */
    public long[] outcomes(String outcome) {
        return byOutcome.getOrDefault(outcome, new long[period.buckets()]).clone();
    }

    /** Attempts in each bucket that were of this risk level. */
    public long[] levels(String riskLevel) {
        return byLevel.getOrDefault(riskLevel, new long[period.buckets()]).clone();
    }

    /** Attempts by bands of five points of their score. */
    public long[] scores() {
        return byScore.clone();
    }

    /** What was asked for, by currency, in minor units. */
    public Map<String, Long> amounts() {
        return Map.copyOf(amountByCurrency);
    }

    /** The rules that decided most often, most often first. */
    public List<RuleHits> topRules(int limit) {
        List<RuleHits> hits = new ArrayList<>();
        byRule.forEach((rule, payments) -> hits.add(new RuleHits(rule, payments)));
        hits.sort((a, b) -> Long.compare(b.payments(), a.payments()));
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private static long sum(long[] values) {
        long sum = 0;
        if (values != null) {
            for (long value : values) {
                sum += value;
            }
        }
        return sum;
    }

    /** How often a rule decided. */
    public record RuleHits(String ruleId, long payments) {}
}
