package io.vigia.rules.eval;

import io.vigia.rules.ast.Expression;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Schema;
import io.vigia.rules.host.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the index cannot answer: counters, comparisons of two attributes, patterns. Each different question is asked at
 * most once for a payment, and only if a conjunct depends on it.
 */
final class Residue {

    private final Node[] nodes;
    private final int[][] questions;
    private final long[] concerned;

    private Residue(List<Node> nodes, int[][] questions) {
        this.nodes = nodes.toArray(Node[]::new);
        this.questions = questions;
        this.concerned = new long[questions.length / Long.SIZE + 1];
        for (int i = 0; i < questions.length; i++) {
            Rows.put(concerned, i, questions[i] != null);
        }
    }

    /** How many different questions there are. */
    int count() {
        return nodes.length;
    }

    /**
     * Whether nothing is left open about these conjuncts.
     *
     * @param conjuncts one word of a row
     * @param word which
     */
    boolean isSilent(long conjuncts, int word) {
        return (conjuncts & concerned[word]) == 0;
    }

    /**
     * Whether all that is left open about a conjunct is as it must be.
     *
     * @param answers what was answered before about this payment: 0 for nothing yet
     */
    boolean agrees(int conjunct, Facts facts, byte[] answers) {
        int[] asked = questions[conjunct];
        if (asked == null) {
            return true;
        }
        for (int question : asked) {
            int node = question >> 1;
            if (answers[node] == 0) {
                answers[node] = (byte) (nodes[node].test(facts).ordinal() + 1);
            }
            Truth wanted = (question & 1) == 1 ? Truth.TRUE : Truth.FALSE;
            if (answers[node] != wanted.ordinal() + 1) {
                return false;
            }
        }
        return true;
    }

    /** Collects questions. */
    static final class Builder {

        private final Schema schema;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Node> nodes = new ArrayList<>();
        private final Map<Integer, List<Integer>> questions = new HashMap<>();

        Builder(Schema schema) {
            this.schema = schema;
        }

        /** A conjunct also needs this expression to be true, or to be false. */
        void add(int conjunct, Expression expression, boolean wanted) {
            int place = places.computeIfAbsent(expression.text(), text -> {
                nodes.add(NodeCompiler.compile(expression, schema));
                return nodes.size() - 1;
            });
            questions.computeIfAbsent(conjunct, c -> new ArrayList<>()).add(2 * place + (wanted ? 1 : 0));
        }

        Residue build(int conjuncts) {
            int[][] all = new int[conjuncts][];
            questions.forEach((conjunct, list) ->
                    all[conjunct] = list.stream().mapToInt(Integer::intValue).toArray());
            return new Residue(nodes, all);
        }
    }
}
