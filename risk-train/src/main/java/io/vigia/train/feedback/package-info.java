/**
 * Simulates what becomes of a model that learns only from the payments it lets pass:
 * {@code ./risk bench scoring --parts feedback}. Start with {@link io.vigia.train.feedback.Feedback}.
 */
package io.vigia.train.feedback;
