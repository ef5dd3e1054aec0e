package io.vigia.domain.velocity.history;

import io.vigia.domain.signals.places.Coordinates;

/** Whether a payer can have come from one place to another in the time between. */
public final class Travel {

    /** Nearer than that, places are not known well enough to tell. */
    private static final double NEAR_KM = 200;

    /** An airliner's pace, from door to door faster than anybody. */
    private static final double FASTEST_KMH = 900;

    private static final double HOUR_MILLIS = 3_600_000;

    private Travel() {}

    /**
     * Whether it is impossible.
     *
     * @param from where the payer was, packed; 0 if that is not known
     * @param when the moment of that, in milliseconds
     */
    public static boolean isImpossible(long from, long when, Event to) {
        if (from == 0 || to.place() == 0 || from == to.place()) {
            return false;
        }
        double km = Coordinates.unpacked(from).kilometresTo(Coordinates.unpacked(to.place()));
        double hours = Math.max(0, to.at - when) / HOUR_MILLIS;
        return km > NEAR_KM && km > FASTEST_KMH * hours;
    }
}
