package io.vigia.domain.scoring.serving;

import java.util.Map;

/**
 * All that a decision needs to know to score a payment of one environment; replaced as a whole when anything changes.
 *
 * @param champions by family; the points card scores those that are missing
 * @param challengers by family
 */
public record Serving(
        ScoringSettings.Choices choices, Map<ModelFamily, Loaded> champions, Map<ModelFamily, Loaded> challengers) {

    /** An environment that has no models and chose nothing. */
    public static final Serving STANDARD = new Serving(ScoringSettings.Choices.STANDARD, Map.of(), Map.of());

    private static final int HUNDRED = 100;

    public Serving {
        champions = Map.copyOf(champions);
        challengers = Map.copyOf(challengers);
    }

    /**
     * The model that scores a payment: the champion, or for a canary's share of the payers the challenger.
     *
     * @param payer a hash that is the payer's own, so that one payer is always scored by the same model; 0 if nobody knows who
     *     pays, and such payments are no share of the payers: the champion scores them
     * @return null if the points card scores
     */
    public Loaded scoring(ModelFamily family, long payer) {
        Loaded challenger = challengers.get(family);
        if (challenger != null && challenger.canaryPercent() > 0 && payer != 0) {
            long mixed = (payer ^ payer >>> 33) * 0xff51afd7ed558ccdL;
            if (Long.remainderUnsigned(mixed ^ mixed >>> 33, HUNDRED) < challenger.canaryPercent()) {
                return challenger;
            }
        }
        return champions.get(family);
    }
}
