package io.vigia.domain.velocity;

import io.vigia.domain.kernel.EnvironmentId;

/** Turns a datum into the key it is counted under, in a way that nobody without the platform's secret can repeat. */
public interface ValueHasher {

    /**
     * The key of a value.
     *
     * @param value already normalised
     * @return the same for the same arguments, never 0; values of different dimensions or environments do not meet
     */
    long hash(EnvironmentId environment, Dimension dimension, String value);
}
