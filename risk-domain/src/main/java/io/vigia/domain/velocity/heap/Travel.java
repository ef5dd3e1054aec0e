package io.vigia.domain.velocity.heap;

import io.vigia.domain.signals.places.Coordinates;

/** Whether a payer can have come from one place to another in the time between. */
final class Travel {

    /** Nearer than that, places are not known well enough to tell. */
    private static final double NEAR_KM = 200;

    /** An airliner's pace, from door to door faster than anybody. */
    private static final double FASTEST_KMH = 900;

    private static final double HOUR_MILLIS = 3_600_000;

    private Travel() {}

    /** @param from an earlier attempt, or null */
    static boolean isImpossible(Event from, Event to) {
        if (from == null || from.place == 0 || to.place == 0 || from.place == to.place) {
            return false;
        }
        double km = Coordinates.unpacked(from.place).kilometresTo(Coordinates.unpacked(to.place));
        double hours = Math.max(0, to.at - from.at) / HOUR_MILLIS;
        return km > NEAR_KM && km > FASTEST_KMH * hours;
    }
}
