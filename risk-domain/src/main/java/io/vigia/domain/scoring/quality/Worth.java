package io.vigia.domain.scoring.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What scores were worth, boiled down from single payments to what is shown of them.
 *
 * @param payments how many are judged
 * @param weeks the same of the payments of each week, by its beginning
 */
public record Worth(int payments, Quality all, SortedMap<Instant, Quality> weeks) {

    private static final int MOST_WEEKS = 18;
    private static final long WEEK_MILLIS = Duration.ofDays(7).toMillis();

    /** Of payments that are judged. */
    public static Worth of(List<Judged> judged) {
        TreeMap<Long, List<Judged>> weeks = new TreeMap<>();
        for (Judged one : judged) {
            weeks.computeIfAbsent(Math.floorDiv(one.at().toEpochMilli(), WEEK_MILLIS), week -> new ArrayList<>())
                    .add(one);
        }
        while (weeks.size() > MOST_WEEKS) {
            weeks.pollFirstEntry();
        }
        SortedMap<Instant, Quality> byWeek = new TreeMap<>();
        weeks.forEach((week, payments) -> byWeek.put(Instant.ofEpochMilli(week * WEEK_MILLIS), Quality.of(payments)));
        return new Worth(judged.size(), Quality.of(judged), Collections.unmodifiableSortedMap(byWeek));
    }
}
