package io.vigia.domain.decisions;

import io.vigia.rules.host.Action;

/**
 * A rule whose condition held, as it stood at that moment.
 *
 * @param id its public id
 * @param revision which version of its text
 * @param text the whole rule
 */
public record MatchedRule(String id, int revision, Action action, String predicate, String text) {}
