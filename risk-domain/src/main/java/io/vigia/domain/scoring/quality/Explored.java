package io.vigia.domain.scoring.quality;

/**
 * What it cost to let some payments pass that the score would have stopped.
 *
 * @param payments that passed for this reason
 * @param usdMicros what they were worth, in millionths of a US dollar
 * @param frauds that turned out to be among them
 * @param fraudUsdMicros what those were worth
 */
public record Explored(long payments, long usdMicros, long frauds, long fraudUsdMicros) {

    public static final Explored NONE = new Explored(0, 0, 0, 0);

    /** With one payment more. */
    public Explored and(long worthUsdMicros, boolean fraud) {
        return new Explored(
                payments + 1,
                usdMicros + worthUsdMicros,
                frauds + (fraud ? 1 : 0),
                fraudUsdMicros + (fraud ? worthUsdMicros : 0));
    }
}
