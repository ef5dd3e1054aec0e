package io.vigia.rules;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Truth;
import java.util.List;
import java.util.stream.IntStream;

/** Many rules that are evaluated together; immutable, so one object serves all threads. */
public final class RuleSet {

    /**
     * A rule under the id by which the platform knows it.
     *
     * @param id unique within the set
     */
    public record Entry(String id, RuleProgram program) {}

    private final List<Entry> entries;

    private RuleSet(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A set of these rules; their places in the list are their places in the set.
     *
     * @param entries rules compiled against one schema
     */
    public static RuleSet of(List<Entry> entries) {
        return new RuleSet(entries);
    }

    /** The rules, by place. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Finds all rules whose condition is true, whatever their action.
     *
     * @param facts what is known about the payment
     * @param matches where to put them; what it held before is forgotten
     */
    public void match(Facts facts, Matches matches) {
        matches.clear();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).program().evaluate(facts) == Truth.TRUE) {
                matches.add(i);
            }
        }
    }

    /** The rules whose condition is true, by place. */
    public List<Entry> matching(Facts facts) {
        Matches matches = new Matches();
        match(facts, matches);
        return IntStream.range(0, matches.count())
                .mapToObj(i -> entries.get(matches.rule(i)))
                .toList();
    }
}
