package io.vigia.domain.scoring.features;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading.Amounts;
import io.vigia.domain.velocity.VelocityReading.Recent;
import io.vigia.domain.velocity.Window;
import java.util.Locale;

/** How a feature's number comes about. */
public enum Measure {
    /** Attempts in a window. */
    COUNT,
    /** Attempts in a window that were declined or blocked. */
    REFUSED,
    /** Their share of all attempts of the window. */
    REFUSED_SHARE,
    /** Hours since it was first seen. */
    AGE,
    /** Hours since it was last seen. */
    SINCE_LAST,
    /** The share of known frauds among the attempts of so many days that ended one delay of labels ago, drawn towards 1 %. */
    FRAUD_RATE,
    /** Known frauds of those days. */
    FRAUDS,
    /** Attempts of those days. */
    MATURED,
    /** Days since the last known fraud took place. */
    SINCE_FRAUD,
    /** Days since the first known fraud took place. */
    SINCE_FIRST_FRAUD,
    /** The amount in US dollars. */
    AMOUNT,
    /** The amount over the mean of its attempts in a window. */
    AMOUNT_TO_MEAN,
    /** The amount over the mean of the payer's last attempts of 30 days. */
    AMOUNT_TO_USUAL,
    /** How many standard deviations the amount is above that mean. */
    AMOUNT_Z,
    /** The amount over the largest of the payer's last seven days. */
    AMOUNT_TO_LARGEST,
    /** That largest over the mean. */
    LARGEST_TO_USUAL,
    /** Attempts of fourteen days over three times the mean. */
    BIG,
    /** The amount over the mean of all payments of the environment. */
    AMOUNT_TO_ACCOUNT,
    /** The amount over the mean of all payments with the same method. */
    AMOUNT_TO_METHOD,
    /** The payer's mean over that of all payments of the environment. */
    USUAL_TO_ACCOUNT,
    /** What was asked for in a window, over the mean of the last attempts. */
    SUM_TO_USUAL,
    /** How many of the payer's last attempts took place at this terminal. */
    AT_TERMINAL,
    /** Different values in a window that came with another one: the argument is a {@link Pair}. */
    DISTINCT,
    /** An attribute that is a number. */
    NUMBER,
    /** An attribute that is true or not: 1 or 0. */
    FLAG,
    /** Two attributes that are known and not the same: 1 or 0. */
    DIFFER,
    /** An attribute that is known and has a value: 1 or 0. */
    IS,
    /** 1 on Saturday and Sunday in Bogotá, else 0. */
    WEEKEND;

    private static final double HOUR = 3_600_000;
    private static final double DAY = 24 * HOUR;
    private static final double MICROS = 1e6;
    private static final double PRIOR = 0.01;
    private static final long BOGOTA_MILLIS = -5 * 3_600_000;

    /** The number of a feature that is about an entity; NaN if it is missing. */
    double of(Seen seen, Feature feature) {
        return switch (this) {
            case AMOUNT -> seen.micros() / MICROS;
            case AMOUNT_TO_ACCOUNT -> seen.micros() / seen.usual.mean(seen.at());
            case AMOUNT_TO_METHOD -> seen.micros() / seen.usual.mean(seen.attempt.method(), seen.at());
            case DISTINCT -> seen.reading.distinct(feature.pair(), feature.window());
            case NUMBER -> seen.sheet.number(feature.slot());
            case FLAG -> seen.sheet.flag(feature.slot()) ? 1 : 0;
            case DIFFER -> differ(seen.sheet.text(feature.slot()), seen.sheet.text(feature.otherSlot()));
            case IS -> is(seen.sheet.text(feature.slot()), feature.value());
            case WEEKEND ->
                Math.floorMod(Math.floorDiv(seen.at() + BOGOTA_MILLIS, (long) DAY) + 4, 7L) % 6 == 0 ? 1 : 0;
            default -> {
                Dimension dimension = seen.of(feature.entity());
                yield dimension == null ? Double.NaN : of(seen, feature, dimension);
            }
        };
    }

    private double of(Seen seen, Feature feature, Dimension dimension) {
        return switch (this) {
            case COUNT, REFUSED, REFUSED_SHARE, AMOUNT_TO_MEAN ->
                tallied(seen, seen.reading.tally(dimension, feature.window()));
            case AGE -> since(seen.at(), seen.reading.firstSeen(dimension)) / HOUR;
            case SINCE_LAST -> since(seen.at(), recent(seen, dimension).lastMillis()) / HOUR;
            case MATURED -> recent(seen, dimension).matured()[feature.days()];
            case FRAUDS -> seen.frauds(dimension).matured()[feature.days()];
            case FRAUD_RATE -> {
                int frauds = seen.frauds(dimension).matured()[feature.days()];
                int all = Math.max(frauds, recent(seen, dimension).matured()[feature.days()]);
                yield (frauds + PRIOR) / (all + 1);
            }
            case SINCE_FRAUD -> positive(seen.frauds(dimension).sinceLastMillis()) / DAY;
            case SINCE_FIRST_FRAUD -> positive(seen.frauds(dimension).sinceFirstMillis()) / DAY;
            case SUM_TO_USUAL ->
                seen.reading.tally(dimension, feature.window()).totalMicros()
                        / recent(seen, dimension).amounts().mean();
            default -> usual(seen, recent(seen, dimension).amounts());
        };
    }

    private double tallied(Seen seen, Tally tally) {
        double refused = tally.count(AttemptStatus.DECLINED) + tally.count(AttemptStatus.BLOCKED);
        return switch (this) {
            case COUNT -> tally.total();
            case REFUSED -> refused;
            case REFUSED_SHARE -> refused / tally.total();
            default -> seen.micros() * tally.total() / tally.totalMicros();
        };
    }

    private double usual(Seen seen, Amounts amounts) {
        return switch (this) {
            case AMOUNT_TO_USUAL -> seen.micros() / amounts.mean();
            case AMOUNT_Z -> (seen.micros() - amounts.mean()) / Math.max(amounts.deviation(), amounts.mean() / 100);
            case AMOUNT_TO_LARGEST -> seen.micros() / amounts.largestOfWeek();
            case LARGEST_TO_USUAL -> amounts.largestOfWeek() / amounts.mean();
            case BIG -> amounts.bigOfFortnight();
            case USUAL_TO_ACCOUNT -> amounts.mean() / seen.usual.mean(seen.at());
            case AT_TERMINAL -> seen.of(Entity.TERMINAL) == null ? Double.NaN : amounts.atTerminal();
            default -> throw new IllegalStateException(name());
        };
    }

    private static Recent recent(Seen seen, Dimension dimension) {
        Recent recent = seen.reading.recent(dimension);
        return recent == null ? Recent.NONE : recent;
    }

    private static double since(long at, long then) {
        return then == NEVER ? Double.NaN : Math.max(0, at - then);
    }

    private static double positive(long millis) {
        return millis < 0 ? Double.NaN : millis;
    }

    private static double differ(String one, String other) {
        return one == null || other == null ? Double.NaN : one.equalsIgnoreCase(other) ? 0 : 1;
    }

    private static double is(String text, String value) {
        return text == null ? Double.NaN : text.equalsIgnoreCase(value) ? 1 : 0;
    }

    /** The word in the table and in the portal's texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static int slot(String attribute) {
        return AttributeCatalogue.standard().slot(attribute);
    }

    static Window window(String word) {
        return switch (word) {
            case "1h" -> Window.HOURLY;
            case "1d" -> Window.DAILY;
            case "7d" -> Window.WEEKLY;
            case "30d" -> Window.MONTHLY;
            case "all" -> Window.ALL_TIME;
            default -> throw new IllegalStateException("no window: " + word);
        };
    }
}
