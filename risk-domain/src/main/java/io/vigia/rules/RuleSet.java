package io.vigia.rules;

import io.vigia.rules.ast.Expression;
import io.vigia.rules.eval.RuleIndex;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Schema;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many rules that are evaluated together, in about the same time whatever their number; immutable, so one object serves
 * all threads.
 *
 * <p>Making one costs some milliseconds for a hundred rules: make it when rules change, not for each payment. The items
 * of lists are asked for through the facts, so that changing them needs no new set.
 */
public final class RuleSet {

    /**
     * A rule under the id by which the platform knows it.
     *
     * @param id unique within the set
     */
    public record Entry(String id, RuleProgram program) {}

    private final List<Entry> entries;
    private final RuleIndex index;

    private RuleSet(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        List<Expression> conditions =
                entries.stream().map(entry -> entry.program().condition()).toList();
        List<Schema> schemas = entries.stream()
                .map(entry -> entry.program().schema())
                .distinct()
                .toList();
        if (schemas.size() > 1) {
            throw new IllegalArgumentException("rules of one set must be compiled against one schema");
        }
        this.index = RuleIndex.of(conditions, schemas.isEmpty() ? Schema.of(List.of()) : schemas.get(0));
    }

    /**
     * A set of these rules; their places in the list are their places in the set.
     *
     * @throws IllegalArgumentException if they were not all compiled against the same schema object
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
        index.match(facts, matches.workspace());
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
