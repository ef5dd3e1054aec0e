package io.vigia.domain.scoring;

/**
 * A score, and what is kept of how it came about.
 *
 * @param score as rules and merchants see it
 */
public record Scored(Score score, ScoringTrace trace) {}
