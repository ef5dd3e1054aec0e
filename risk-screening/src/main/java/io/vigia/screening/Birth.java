package io.vigia.screening;

import java.time.LocalDate;

/**
 * When somebody was born, as exactly as it is known.
 *
 * @param from the first day it may have been
 * @param to the last one
 */
public record Birth(LocalDate from, LocalDate to) {

    private static final int LOOSE_YEARS = 2;

    /** A day that is known. */
    public static Birth on(LocalDate day) {
        return new Birth(day, day);
    }

    /** A year, or several. */
    public static Birth between(int first, int last) {
        return new Birth(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Whether the day itself is known. */
    public boolean isExact() {
        return from.equals(to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a day is so near that a slip of the pen, or another calendar, may be the reason. */
    public boolean isNear(LocalDate day) {
        return !day.isBefore(from.minusYears(LOOSE_YEARS)) && !day.isAfter(to.plusYears(LOOSE_YEARS));
    }

    @Override
    public String toString() {
        if (isExact()) {
            return from.toString();
        }
        return from.getYear() == to.getYear() ? Integer.toString(from.getYear()) : from.getYear() + "–" + to.getYear();
    }
}
