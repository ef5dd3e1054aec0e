package io.vigia.domain.decisions;

import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Trace.Value;
import io.vigia.rules.host.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Why a rule matched a payment, or why not: every part of its condition, with what it saw and what it answered.
 *
 * @param ruleId the rule's public id
 * @param sentence its text, in canonical form
 * @param matched whether the decision says that it matched
 * @param parts of the condition, each before those it is made of
 */
public record Explanation(String ruleId, String sentence, boolean matched, List<Part> parts) {

    /** What became of a value. */
    public enum Seen {
        VALUE,
        MISSING,
        NOT_KEPT
    }

    /**
     * A part of the condition.
     *
     * @param depth how many parts it is within
     * @param text in the rule language
     * @param looked what it looked at; empty unless it is a check
     */
    public record Part(int depth, Trace.Kind kind, String text, Truth truth, List<Look> looked) {}

    /**
     * A value that a check looked at; it may be personal data.
     *
     * @param term whose value, as a rule writes it
     * @param value what it was; null unless it was seen
     */
    public record Look(String term, Seen seen, String value) {}

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * Puts an evaluated condition into parts.
     *
     * @param rule the rule; its text as it stood when the trace was made
     * @param answers the answers of counting functions that the decision kept, by their text
     */
    public static Explanation of(MatchedRule rule, boolean matched, Trace trace, Map<String, Object> answers) {
        return of(rule, matched, trace, term -> RecordedFacts.isKept(term, answers));
    }

    /** Puts a condition into parts that was evaluated on facts of which all are known or missing. */
    public static Explanation ofKnown(MatchedRule rule, boolean matched, Trace trace) {
        return of(rule, matched, trace, term -> true);
    }

    private static Explanation of(MatchedRule rule, boolean matched, Trace trace, Predicate<String> kept) {
        List<Part> parts = new ArrayList<>();
        add(trace, 0, kept, parts);
        return new Explanation(rule.id(), rule.text(), matched, parts);
    }

    private static void add(Trace trace, int depth, Predicate<String> kept, List<Part> parts) {
        List<Look> looked =
                trace.values().stream().map(value -> look(value, kept)).toList();
        parts.add(new Part(depth, trace.kind(), trace.text(), trace.truth(), looked));
        trace.parts().forEach(part -> add(part, depth + 1, kept, parts));
    }

    private static Look look(Value value, Predicate<String> kept) {
        Seen unseen = kept.test(value.term()) ? Seen.MISSING : Seen.NOT_KEPT;
        Seen seen = value.value() != null ? Seen.VALUE : unseen;
        return new Look(value.term(), seen, value.value());
    }
}
