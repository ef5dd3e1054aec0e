package io.vigia.domain.signals.places;

import java.io.Serializable;

/**
 * A point on the earth, in degrees.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
public record Coordinates(double latitude, double longitude) implements Serializable {

    private static final double EARTH_RADIUS_KM = 6_371.0088;
    private static final double SCALE = 1e5; // a metre or so

    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no point on the earth");
        }
    }

    /** Kilometres along the great circle (haversine). */
    public double kilometresTo(Coordinates other) {
        double fi1 = Math.toRadians(latitude);
        double fi2 = Math.toRadians(other.latitude);
        double sinFi = Math.sin((fi2 - fi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinFi * sinFi + Math.cos(fi1) * Math.cos(fi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Both numbers in one, to about a metre; never 0. */
    public long packed() {
        long high = Math.round((latitude + 90) * SCALE) + 1;
        return high << 32 | Math.round((longitude + 180) * SCALE);
    }

    /** The point that was packed. */
    public static Coordinates unpacked(long packed) {
        double latitude = ((packed >>> 32) - 1) / SCALE - 90;
        return new Coordinates(latitude, (packed & 0xFFFFFFFFL) / SCALE - 180);
    }
}
