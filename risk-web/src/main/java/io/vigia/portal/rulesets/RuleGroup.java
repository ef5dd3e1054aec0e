package io.vigia.portal.rulesets;

import io.vigia.domain.rulesets.Rule;
import io.vigia.rules.host.Action;
import java.util.List;

/**
 * The rules of one kind.
 *
 * @param action what they ask for
 * @param rules oldest first, as the oldest that matches is the one that is named
 */
public record RuleGroup(Action action, List<Rule> rules) {}
