package io.vigia.domain.scoring.serving;

/**
 * Lets a small share of the payments pass that the score would stop, so that it becomes known what they were: without it a
 * model never learns of what it blocks. Who passes follows from a keyed hash of the payment, so that trying again draws no other lot,
 * and so that it can be checked afterwards.
 *
 * @param shown the score that rules see
 * @param propensity how likely it was that this payment was let pass; 0 if it was exempt
 */
public record Exploration(int shown, double propensity) {

    /** The version of the policy, as decisions keep it. */
    public static final String POLICY = "explore-1";

    /**
     * What becomes of a score over the line.
     *
     * @param score at or over the line
     * @param draw 0 to 1, by keyed hash of the payment
     * @param exempt whether the payment must not be let pass: a value of it is on a block list
     * @param amountUsd of the payment
     */
    public static Exploration of(
            ScoringSettings.Choices choices, int score, double draw, boolean exempt, double amountUsd) {
        if (exempt || !(amountUsd <= choices.exploredCapUsd())) {
            return new Exploration(score, 0);
        }
        boolean passes = draw < choices.exploredShare();
        return new Exploration(passes ? choices.highestFrom() - 1 : score, choices.exploredShare());
    }
}
