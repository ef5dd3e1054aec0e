package io.vigia.domain.decisions;

/**
 * How risky an attempt was found to be.
 *
 * @param level normal, elevated, highest, not_assessed or unknown
 * @param score 0 to 99, or null if there is none
 */
public record Assessment(String level, Integer score) {}
