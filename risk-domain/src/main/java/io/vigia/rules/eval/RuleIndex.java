package io.vigia.rules.eval;

import io.vigia.rules.ast.Expression;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds all true conditions among many without asking them one by one.
 *
 * <p>Each condition is written as conjuncts of atoms. Each attribute in use is a column, whose value for a payment
 * selects one row: a bitmap of the conjuncts that this value leaves possible. The intersection of all rows is the
 * conjuncts that hold, but for what the {@link Residue} must still be asked.
 */
public final class RuleIndex {

    /** Up to how many words a bitmap is narrowed column by column. */
    private static final int FEW_WORDS = 1;

    private final Columns columns;
    private final Residue residue;
    private final int[] rules;
    private final int words;
    private final boolean few;

    private RuleIndex(Columns columns, Residue residue, int[] rules) {
        this.columns = columns;
        this.residue = residue;
        this.rules = rules;
        this.words = (rules.length + Long.SIZE - 1) / Long.SIZE;
        this.few = words <= FEW_WORDS;
    }

    /**
     * One way in which a condition can be true.
     *
     * @param rule the condition's place
     * @param atoms what must be satisfied
     * @param whole the whole condition, if it has too many ways to be written so; else null
     */
    private record Conjunct(int rule, Set<Atom> atoms, Expression whole) {}

    /**
     * An index of these conditions, which must be free of problems.
     *
     * @param schema the one that they were checked against
     */
    public static RuleIndex of(List<Expression> conditions, Schema schema) {
        List<Conjunct> conjuncts = split(conditions);
        Rows rows = new Rows(conjuncts.size());
        Sources sources = new Sources(schema);
        ColumnsBuilder columns = new ColumnsBuilder(sources, rows);
        AtomSorter sorter = new AtomSorter(sources, columns);
        Residue.Builder residue = new Residue.Builder(schema);
        for (int i = 0; i < conjuncts.size(); i++) {
            for (Atom atom : conjuncts.get(i).atoms) {
                if (!sorter.sort(i, atom)) {
                    residue.add(i, atom.condition(), atom.wanted());
                }
            }
            if (conjuncts.get(i).whole != null) {
                residue.add(i, conjuncts.get(i).whole, true);
            }
        }
        int[] rules = conjuncts.stream().mapToInt(Conjunct::rule).toArray();
        return new RuleIndex(new Columns(columns, rows.open()), residue.build(rules.length), rules);
    }

    private static List<Conjunct> split(List<Expression> conditions) {
        List<Conjunct> conjuncts = new ArrayList<>();
        for (int rule = 0; rule < conditions.size(); rule++) {
            List<Set<Atom>> ways = Conjuncts.of(conditions.get(rule));
            if (ways == null) {
                conjuncts.add(new Conjunct(rule, Set.of(), conditions.get(rule)));
                continue;
            }
            for (Set<Atom> way : ways) {
                conjuncts.add(new Conjunct(rule, way, null));
            }
        }
        return conjuncts;
    }

    /**
     * Finds the conditions that are true.
     *
     * @param facts what is known about the payment
     * @param workspace where the places of the conditions are put
     */
    public void match(Facts facts, Workspace workspace) {
        long[] possible = few ? columns.narrow(facts, workspace) : columns.intersect(facts, workspace);
        collect(possible, facts, workspace);
    }

    /** Turns the conjuncts that are left into rules, each once; what a rule's first true conjunct says, the others repeat. */
    private void collect(long[] possible, Facts facts, Workspace workspace) {
        int[] found = workspace.matches(rules.length);
        int count = 0;
        int last = -1;
        byte[] answers = workspace.answers(residue.count());
        for (int i = 0; i < words; i++) {
            long left = possible[i];
            boolean certain = residue.isSilent(left, i);
            for (; left != 0; left &= left - 1) {
                int conjunct = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                int rule = rules[conjunct];
                if (certain || (rule != last && residue.agrees(conjunct, facts, answers))) {
                    found[count] = rule;
                    count += rule != last ? 1 : 0;
                    last = rule;
                }
            }
        }
        workspace.found(count);
    }
}
