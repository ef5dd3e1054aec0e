package io.vigia.train.features;

import io.vigia.train.history.Groups;
import io.vigia.train.history.History;
import io.vigia.train.history.Split;

/**
 * What is known of a terminal a label delay later: how often, since when and until when there were frauds.
 *
 * <p>A fraud is quiet when neither its amount nor its customer's habit explains it: then the terminal does.
 */
final class TerminalFeatures {

    private static final int DAY = HandbookFeatures.DAY;
    private static final long DELAY = (long) Split.DELAY_DAYS * DAY;
    private static final double LOUD_AMOUNT = 220;
    private static final double LOUD_RATIO = 2.5;
    private static final double PRIOR_WEIGHT = 10;
    private static final double PRIOR = 0.008;
    private static final int[] WINDOWS = {3, 14, 21, 28};

    private final History history;
    private final float[] ratios;
    private final float[] streak;
    private final float[] streakAge;
    private final float[] sinceFraud;
    private final float[] sinceHonest;
    private final float[] honestAfter;
    private final float[] quiet7;
    private final float[] quiet28;
    private final float[] quietAge;
    private final float[] fraud21;
    private final float[] smoothed;
    private final float[] share3;
    private final float[] share14;
    private final float[] all;
    private final float[] meanRatio;

    /** Adds them to a table, to be filled in. */
    TerminalFeatures(Table table, History history, float[] ratios) {
        this.history = history;
        this.ratios = ratios;
        streak = table.add("terminal_fraud_streak");
        streakAge = table.add("terminal_days_since_streak_began");
        sinceFraud = table.add("terminal_days_since_fraud");
        sinceHonest = table.add("terminal_days_since_honest");
        honestAfter = table.add("terminal_honest_after_fraud");
        quiet7 = table.add("terminal_quiet_frauds_7d");
        quiet28 = table.add("terminal_quiet_frauds_28d");
        quietAge = table.add("terminal_days_since_first_quiet_fraud");
        fraud21 = table.add("terminal_frauds_21d");
        smoothed = table.add("terminal_smoothed_risk_28d");
        share3 = table.add("terminal_risk_3d");
        share14 = table.add("terminal_risk_14d");
        all = table.add("terminal_count_all");
        meanRatio = table.add("terminal_mean_ratio_7d");
    }

    /** Fills in what is known of the terminals of some rows. */
    void terminal(Groups groups, Labels labels, Range rows) {
        for (int group = 0; group < groups.count(); group++) {
            terminal(groups, group, labels, rows);
        }
    }

    private void terminal(Groups groups, int group, Labels labels, Range rows) {
        int from = groups.start(group);
        int known = from;
        int run = 0;
        long runBegan = 0;
        long lastFraud = Long.MIN_VALUE;
        long lastHonest = Long.MIN_VALUE;
        int honestSince = 0;
        for (int place = from; place < groups.end(group) && groups.row(place) < rows.to(); place++) {
            int row = groups.row(place);
            long now = history.second(row);
            for (; history.second(groups.row(known)) <= now - DELAY; known++) {
                int old = groups.row(known);
                if (!labels.known(old)) {
                    continue;
                }
                if (labels.fraud(old)) {
                    runBegan = run == 0 ? history.second(old) : runBegan;
                    run++;
                    lastFraud = history.second(old);
                    honestSince = 0;
                } else {
                    run = 0;
                    lastHonest = history.second(old);
                    honestSince++;
                }
            }
            if (row < rows.from()) {
                continue;
            }
            streak[row] = run;
            streakAge[row] = run == 0 ? Float.NaN : days(now - runBegan);
            sinceFraud[row] = lastFraud == Long.MIN_VALUE ? Float.NaN : days(now - lastFraud);
            sinceHonest[row] = lastHonest == Long.MIN_VALUE ? Float.NaN : days(now - lastHonest);
            honestAfter[row] = lastFraud == Long.MIN_VALUE ? Float.NaN : honestSince;
            all[row] = place - from;
            windows(groups, new Range(from, known), labels, row);
            meanRatio[row] = meanRatio(groups, from, place);
        }
    }

    private float meanRatio(Groups groups, int from, int place) {
        long since = history.second(groups.row(place)) - 7L * DAY;
        double sum = 0;
        int count = 0;
        for (int p = place - 1; p >= from && history.second(groups.row(p)) > since; p--) {
            sum += ratios[groups.row(p)];
            count++;
        }
        return count == 0 ? Float.NaN : (float) (sum / count);
    }

    private void windows(Groups groups, Range places, Labels labels, int row) {
        long until = history.second(row) - DELAY;
        int[] counts = new int[WINDOWS.length];
        int[] frauds = new int[WINDOWS.length];
        int quietWeek = 0;
        int quietMonth = 0;
        long firstQuiet = Long.MAX_VALUE;
        for (int p = places.to() - 1; p >= places.from(); p--) {
            int old = groups.row(p);
            long age = until - history.second(old);
            if (age >= 28L * DAY) {
                break;
            }
            if (!labels.known(old)) {
                continue;
            }
            int fraud = labels.fraud(old) ? 1 : 0;
            boolean quiet = fraud == 1 && history.amount(old) <= LOUD_AMOUNT && ratios[old] <= LOUD_RATIO;
            for (int w = 0; w < WINDOWS.length; w++) {
                if (age < (long) WINDOWS[w] * DAY) {
                    counts[w]++;
                    frauds[w] += fraud;
                }
            }
            if (quiet) {
                quietWeek += age < 7L * DAY ? 1 : 0;
                quietMonth++;
                firstQuiet = history.second(old);
            }
        }
        share3[row] = counts[0] == 0 ? Float.NaN : (float) frauds[0] / counts[0];
        share14[row] = counts[1] == 0 ? Float.NaN : (float) frauds[1] / counts[1];
        fraud21[row] = frauds[2];
        smoothed[row] = (float) ((frauds[3] + PRIOR_WEIGHT * PRIOR) / (counts[3] + PRIOR_WEIGHT));
        quiet7[row] = quietWeek;
        quiet28[row] = quietMonth;
        quietAge[row] = firstQuiet == Long.MAX_VALUE ? Float.NaN : days(history.second(row) - firstQuiet);
    }

    private static float days(long seconds) {
        return (float) seconds / DAY;
    }
}
