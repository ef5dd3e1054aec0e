package io.vigia.service.platform.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param items newest first
 * @param next the token of the next page, or null if there is none
 * @param total how many fit, up to {@value Searcher#MOST_COUNTED}, or null if nobody asked
 */
public record SearchPage<T>(List<T> items, String next, Long total) {}
