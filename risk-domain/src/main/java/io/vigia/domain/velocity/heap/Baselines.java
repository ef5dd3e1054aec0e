package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.history.Amounts;
import io.vigia.domain.velocity.history.Event;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is usually paid in each region of one environment: amounts that were approved or paid, by municipality and department. */
final class Baselines {

    private final Map<Long, Amounts> regions = new ConcurrentHashMap<>();

    /** Counts an attempt if it was approved, or takes it away. */
    void add(Event event, int sign) {
        if (event.region() == 0 || event.amountUsdMicros() <= 0 || !event.isAuthorized()) {
            return;
        }
        long day = Amounts.day(event.at());
        for (long region : new long[] {event.region(), Amounts.department(event.region())}) {
            if (region != 0) {
                regions.computeIfAbsent(region, r -> new Amounts()).add(day, event.amountUsdMicros(), sign);
            }
        }
    }

    /** The 95th percentile of the municipality, else of its department, in millionths of a US dollar; NaN if neither has one. */
    double percentile(Event event) {
        if (event.region() == 0) {
            return Double.NaN;
        }
        double own = percentile(event.region(), event.at());
        long department = Amounts.department(event.region());
        return Double.isNaN(own) && department != 0 ? percentile(department, event.at()) : own;
    }

    void forget(long millis) {
        regions.values().forEach(amounts -> amounts.forget(Amounts.day(millis)));
    }

    private double percentile(long region, long at) {
        Amounts amounts = regions.get(region);
        return amounts == null ? Double.NaN : amounts.percentile(Amounts.day(at));
    }
}
