package io.vigia.tools.generate;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How busy the market is at a time: Colombia's hours (UTC-5), weekdays and paydays. */
final class Rhythm {

    private static final ZoneOffset COLOMBIA = ZoneOffset.ofHours(-5);
    private static final int[] HOURS = {
        22, 12, 8, 6, 6, 10, 22, 38, 55, 70, 82, 90, 100, 94, 82, 80, 82, 86, 92, 100, 108, 98, 72, 42
    };

    private Rhythm() {}

    /**
     * Returns how busy the minute of a moment is, compared with others.
     *
     * @param epochSeconds the moment, in unix seconds
     */
    static double at(long epochSeconds) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(epochSeconds, 0, COLOMBIA);
        int day = local.getDayOfMonth();
        double payday = day == 15 || day == 30 ? 1.35 : day == 16 || day == 1 ? 1.15 : 1;
        return HOURS[local.getHour()] * weekday(local.getDayOfWeek()) * payday;
    }

    private static double weekday(DayOfWeek day) {
        return switch (day) {
            case SUNDAY -> 0.8;
            case SATURDAY -> 1.1;
            case FRIDAY -> 1.2;
            default -> 1;
        };
    }
}
