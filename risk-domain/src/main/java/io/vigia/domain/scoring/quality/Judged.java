package io.vigia.domain.scoring.quality;

import java.time.Instant;

/**
 * A payment of which it is known what it was.
 *
 * @param score 0 to 99, before exploration lowered it
 * @param challenger what the challenger said of it; -1 if none did
 * @param weight for how many payments it stands: those that exploration let pass stand for those it did not
 */
public record Judged(Instant at, int score, int challenger, boolean fraud, double weight) {

    /** The most that one payment stands for. */
    public static final double MOST = 50;

    /** @param propensity how likely it was that it was let pass */
    public static double weight(double propensity) {
        return Math.min(MOST, 1 / propensity);
    }
}
