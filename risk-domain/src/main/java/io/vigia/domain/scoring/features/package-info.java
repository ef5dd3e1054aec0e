/**
 * The numbers that models learn from and score by: one vector a payment, whatever it is paid with, made once when it is decided
 * and stored with the decision as it was. What a method or an attempt lacks is missing, never zero.
 *
 * <p>A vector is made of the attempt's facts, of what the counters said, and of {@link
 * io.vigia.domain.scoring.features.FeatureMemory}: known frauds and usual amounts. Start with {@link
 * io.vigia.domain.scoring.features.Features}.
 */
package io.vigia.domain.scoring.features;
