package io.vigia.train.merchant;

import java.time.Instant;

/**
 * A payment to learn from.
 *
 * @param payer who paid, as a hash
 * @param weight for how many payments it counts
 */
record Sample(Instant at, String payer, boolean fraud, float weight, float[] features) {}
