package io.vigia.domain.scoring;

/**
 * A score, and what is kept of how it came about.
 *
 * @param score as rules and merchants see it
 * @param stops whether the payment must be stopped because it could not be scored
 */
public record Scored(Score score, ScoringTrace trace, boolean stops) {}
