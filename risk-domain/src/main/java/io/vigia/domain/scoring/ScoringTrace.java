package io.vigia.domain.scoring;

/**
 * What a decision keeps of how it was scored, besides the score; what was not done is null.
 *
 * @param features the vector as {@code VectorBytes} stores it
 * @param challengerVersion the model that scored in shadow
 * @param challengerScore what it said, 0 to 99
 * @param originalScore what the score was before exploration was asked
 * @param propensity how likely exploration was to let it pass; 0 if it was exempt
 * @param exploration the version of the policy that chose
 */
public record ScoringTrace(
        byte[] features,
        String challengerVersion,
        Integer challengerScore,
        Integer originalScore,
        Double propensity,
        String exploration) {

    /** Nothing but a vector. */
    public static ScoringTrace of(byte[] features) {
        return new ScoringTrace(features, null, null, null, null, null);
    }
}
