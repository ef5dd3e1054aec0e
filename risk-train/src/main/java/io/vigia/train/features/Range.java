package io.vigia.train.features;

/**
 * Some rows, or places, one after the other.
 *
 * @param to the one after the last
 */
public record Range(int from, int to) {}
