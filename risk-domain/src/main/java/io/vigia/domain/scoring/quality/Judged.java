package io.vigia.domain.scoring.quality;

import java.time.Instant;

/**
 * A payment of which it is known what it was.
 *
 * @param by who scored it
 * @param score 0 to 99, before exploration lowered it
 * @param challenger what the challenger said of it; -1 if none did
 * @param weight for how many payments it stands: those that exploration let pass stand for those it did not
 */
public record Judged(Instant at, By by, int score, int challenger, boolean fraud, double weight) {

    /** The most that one payment stands for. */
    public static final double MOST = 50;

    /**
     * Who scored a payment.
     *
     * @param model the name of what gave the score
     * @param challenger the name of what scored in shadow; null if nothing did
     */
    public record By(String model, String challenger) {}

    /** @param propensity how likely it was that it was let pass */
    public static double weight(double propensity) {
        return Math.min(MOST, 1 / propensity);
    }
}
