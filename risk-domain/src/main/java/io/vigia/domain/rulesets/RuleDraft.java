package io.vigia.domain.rulesets;

import io.vigia.rules.host.Action;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;

/**
 * The text of a rule as somebody typed it, before anybody knows whether it is one.
 *
 * @param sentence the whole sentence
 * @param typedFrom where in the sentence the typed part begins: behind the opening if only the predicate was typed
 */
public record RuleDraft(String sentence, int typedFrom) {

    /** A sentence typed whole. */
    public static RuleDraft ofSentence(String sentence) {
        return new RuleDraft(sentence, 0);
    }

    /** A predicate typed alone, for an action that was chosen. */
    public static RuleDraft ofPredicate(Action action, String predicate) {
        String opening = RuleText.opening(action);
        return new RuleDraft(opening + predicate, opening.length());
    }

    /** The parameter that the typed part came in. */
    public String param() {
        return typedFrom == 0 ? "rule" : "predicate";
    }

    /** The same problem with its place counted in the typed part. */
    public Problem asTyped(Problem problem) {
        Span span = problem.span();
        int start = Math.max(0, span.start() - typedFrom);
        int end = Math.max(start, span.end() - typedFrom);
        int column = span.line() == 1 ? Math.max(1, span.column() - typedFrom) : span.column();
        return problem.at(new Span(start, end, span.line(), column));
    }
}
