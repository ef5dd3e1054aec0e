package io.vigia.domain.velocity.history;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The amounts that were paid in one region, as counts by size and day, from which the 95th percentile of {@value #DAYS}
 * days is told to within one percent. Sizes are steps of two percent from a cent of a dollar on.
 *
 * <p>The counts of the days up to the newest run along, so that the usual question walks through one row; a question about
 * an earlier day adds its days up.
 */
public final class Amounts {

    /** How many days count. */
    public static final int DAYS = 90;

    /** Fewer amounts than that tell nothing of a region. */
    public static final int LEAST = 30;

    private static final long DAY_MILLIS = 86_400_000;
    private static final long MUNICIPALITY = 100_000; // 1 and five digits; a department has 1 and two
    private static final double FIRST_MICROS = 1e4;
    private static final double STEP = Math.log(1.02);
    private static final int SIZES = 1_300;
    private static final double SHARE = 0.95;

    private final TreeMap<Long, Map<Integer, Integer>> days = new TreeMap<>();
    private final int[] window = new int[SIZES];
    private long edge = Long.MIN_VALUE;
    private int counted;

    /** The day of a moment. */
    public static long day(long millis) {
        return Math.floorDiv(millis, DAY_MILLIS);
    }

    /** The department of a municipality; 0 if the region is a department itself. */
    public static long department(long region) {
        return region >= MUNICIPALITY ? region / 1_000 : 0;
    }

    /** Counts an amount, or takes it away. */
    public synchronized void add(long day, long micros, int sign) {
        if (day > edge) {
            advance(day);
        }
        int size = size(micros);
        days.computeIfAbsent(day, d -> new HashMap<>()).merge(size, sign, Integer::sum);
        if (day > edge - DAYS) {
            window[size] += sign;
            counted += sign;
        }
    }

    /**
     * The percentile of the days up to one.
     *
     * @return millionths of a US dollar, or NaN if there were fewer amounts than {@value #LEAST}
     */
    public synchronized double percentile(long day) {
        if (day > edge && edge != Long.MIN_VALUE) {
            advance(day);
        }
        if (day == edge) {
            return counted < LEAST ? Double.NaN : percentile(window, counted);
        }
        int[] sums = new int[SIZES];
        int total = 0;
        for (Map<Integer, Integer> each :
                days.subMap(day - DAYS + 1, true, day, true).values()) {
            for (Map.Entry<Integer, Integer> count : each.entrySet()) {
                sums[count.getKey()] += count.getValue();
                total += count.getValue();
            }
        }
        return total < LEAST ? Double.NaN : percentile(sums, total);
    }

    /** Forgets the days before one. */
    public synchronized void forget(long day) {
        days.headMap(Math.min(day, edge - DAYS + 1)).clear();
    }

    private void advance(long day) {
        if (edge != Long.MIN_VALUE) {
            days.subMap(edge - DAYS + 1, true, Math.min(edge, day - DAYS), true)
                    .values()
                    .forEach(gone -> shift(gone, -1));
        }
        edge = day;
    }

    private void shift(Map<Integer, Integer> counts, int sign) {
        counts.forEach((size, count) -> {
            window[size] += sign * count;
            counted += sign * count;
        });
    }

    private static double percentile(int[] counts, int total) {
        int above = total - (int) Math.ceil(SHARE * total);
        int seen = 0;
        for (int size = SIZES - 1; size >= 0; size--) {
            seen += counts[size];
            if (seen > above) {
                return FIRST_MICROS * Math.exp((size + 0.5) * STEP);
            }
        }
        return Double.NaN;
    }

    private static int size(long micros) {
        int size = (int) (Math.log(micros / FIRST_MICROS) / STEP);
        return Math.max(0, Math.min(SIZES - 1, size));
    }
}
