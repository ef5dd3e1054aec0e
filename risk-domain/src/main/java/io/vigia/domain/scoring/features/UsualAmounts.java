package io.vigia.domain.scoring.features;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.velocity.AttemptRecord;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What is usually paid in one environment: the mean of the attempts of the {@value #DAYS} days before today, of all methods and
 * of each. Today does not count, so that the order within a day does not matter.
 */
final class UsualAmounts {

    private static final int DAYS = 30;
    private static final long DAY = 86_400_000;
    private static final int METHODS = PaymentMethodType.values().length;

    private final ConcurrentSkipListMap<Long, Day> days = new ConcurrentSkipListMap<>();
    private final Map<Long, double[]> means = new ConcurrentHashMap<>();

    private static final class Day {
        private final LongAdder[] counts = adders();
        private final LongAdder[] micros = adders();

        private static LongAdder[] adders() {
            LongAdder[] adders = new LongAdder[METHODS];
            for (int i = 0; i < METHODS; i++) {
                adders[i] = new LongAdder();
            }
            return adders;
        }
    }

    void count(AttemptRecord attempt) {
        if (attempt.amountUsdMicros() <= 0) {
            return;
        }
        long day = Math.floorDiv(attempt.at().toEpochMilli(), DAY);
        Day cell = days.computeIfAbsent(day, d -> new Day());
        cell.counts[attempt.method().ordinal()].increment();
        cell.micros[attempt.method().ordinal()].add(attempt.amountUsdMicros());
        if (!means.isEmpty()) {
            means.keySet().removeIf(known -> known > day || known <= day - 2);
        }
    }

    /** The mean of all methods; NaN if nothing was paid. */
    double mean(long at) {
        return means(at)[METHODS];
    }

    /** The mean of one method; NaN if nothing was paid with it. */
    double mean(PaymentMethodType method, long at) {
        return means(at)[method.ordinal()];
    }

    private double[] means(long at) {
        long today = Math.floorDiv(at, DAY);
        double[] known = means.get(today);
        if (known == null) {
            known = compute(today);
            means.put(today, known);
            days.headMap(today - 400).clear();
        }
        return known;
    }

    private double[] compute(long today) {
        double[] counts = new double[METHODS + 1];
        double[] micros = new double[METHODS + 1];
        for (Day day : days.subMap(today - DAYS, true, today, false).values()) {
            for (int i = 0; i < METHODS; i++) {
                counts[i] += day.counts[i].sum();
                micros[i] += day.micros[i].sum();
            }
        }
        for (int i = 0; i < METHODS; i++) {
            counts[METHODS] += counts[i];
            micros[METHODS] += micros[i];
        }
        double[] result = new double[METHODS + 1];
        for (int i = 0; i <= METHODS; i++) {
            result[i] = micros[i] / counts[i]; // of nothing: NaN
        }
        return result;
    }
}
