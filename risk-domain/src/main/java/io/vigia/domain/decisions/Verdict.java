package io.vigia.domain.decisions;

import io.vigia.rules.host.Action;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of an attempt: every rule that matched, in the order of the kinds, oldest first within a kind.
 *
 * <p>3D Secure rules run first and do not end the evaluation; then the first kind with a match ends it, except that a
 * review does not stop holding (rules-language.md, "Evaluation").
 */
public record Verdict(List<MatchedRule> matched) {

    public static final Verdict NONE = new Verdict(List.of());

    public Verdict {
        matched = List.copyOf(matched);
    }

    /** The rule of this kind that is named in the outcome: the oldest. */
    public Optional<MatchedRule> first(Action action) {
        return matched.stream().filter(rule -> rule.action() == action).findFirst();
    }

    public boolean says(Action action) {
        return first(action).isPresent();
    }

    /** This verdict and what later rules added to it. */
    public Verdict and(Verdict later) {
        List<MatchedRule> both = new java.util.ArrayList<>(matched);
        both.addAll(later.matched);
        return new Verdict(both);
    }
}
