package io.vigia.domain.scoring.serving;

import java.util.function.Consumer;

/**
 * What a challenger says of a payment that another scores; both null if none was asked, or if it failed.
 *
 * @param version its name
 * @param score 0 to 99
 */
public record Shadow(String version, Integer score) {

    private static final Shadow NONE = new Shadow(null, null);

    /**
     * Asks the challenger. Its failure is told, and does the payment nothing.
     *
     * @param challenger null if there is none
     * @param scoring what scores the payment for real; null for the points card
     * @param failed is told of a failure
     */
    public static Shadow of(Loaded challenger, Loaded scoring, float[] vector, Consumer<RuntimeException> failed) {
        if (challenger == null || challenger == scoring || challenger.model() == null) {
            return NONE;
        }
        try {
            return new Shadow(challenger.name(), challenger.score(vector));
        } catch (RuntimeException failure) {
            failed.accept(failure);
            return NONE;
        }
    }
}
