package io.vigia.domain.velocity.heap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is usually paid in each region of one environment: amounts that were approved or paid, by municipality and department. */
final class Baselines {

    /** Fewer amounts than that tell nothing of a region. */
    static final int LEAST = 30;

    private static final long DAY_MILLIS = 86_400_000;
    private static final long MUNICIPALITY = 100_000; // 1 and five digits; a department has 1 and two

    private final Map<Long, Amounts> regions = new ConcurrentHashMap<>();

    /** Counts an attempt if it was approved, or takes it away. */
    void add(Event event, int sign) {
        if (event.region == 0 || event.amountUsdMicros() <= 0 || !event.isAuthorized()) {
            return;
        }
        long day = Math.floorDiv(event.at, DAY_MILLIS);
        regions.computeIfAbsent(event.region, r -> new Amounts()).add(day, event.amountUsdMicros(), sign);
        if (event.region >= MUNICIPALITY) {
            regions.computeIfAbsent(department(event.region), r -> new Amounts())
                    .add(day, event.amountUsdMicros(), sign);
        }
    }

    /** The 95th percentile of the municipality, else of its department, in millionths of a US dollar; NaN if neither has one. */
    double percentile(Event event) {
        if (event.region == 0) {
            return Double.NaN;
        }
        double own = percentile(event.region, event.at);
        return Double.isNaN(own) && event.region >= MUNICIPALITY ? percentile(department(event.region), event.at) : own;
    }

    void forget(long millis) {
        regions.values().forEach(amounts -> amounts.forget(Math.floorDiv(millis, DAY_MILLIS)));
    }

    private double percentile(long region, long at) {
        Amounts amounts = regions.get(region);
        return amounts == null ? Double.NaN : amounts.percentile(Math.floorDiv(at, DAY_MILLIS), LEAST);
    }

    private static long department(long municipality) {
        return municipality / 1_000;
    }
}
