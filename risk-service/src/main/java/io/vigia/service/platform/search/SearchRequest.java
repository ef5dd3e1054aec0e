package io.vigia.service.platform.search;

/**
 * What is searched for.
 *
 * @param query the text
 * @param limit how many, 1 to 100
 * @param page the token of the page, or null for the first
 * @param counts whether to count all that fit
 */
public record SearchRequest(String query, int limit, String page, boolean counts) {}
