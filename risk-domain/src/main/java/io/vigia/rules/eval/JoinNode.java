package io.vigia.rules.eval;

import io.vigia.rules.ast.Expression;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Truth;
import java.util.List;

/**
 * Conditions joined by {@code and} or {@code or}; asks no further than it must.
 *
 * @param expression what it answers
 * @param decisive the answer of a part that settles the whole: false for {@code and}, true for {@code or}
 */
record JoinNode(Expression expression, Truth decisive, List<Node> parts) implements Node {

    @Override
    public Truth test(Facts facts) {
        Truth sum = decisive.not();
        for (Node part : parts) {
            Truth truth = part.test(facts);
            if (truth == decisive) {
                return decisive;
            }
            if (truth == Truth.UNKNOWN) {
                sum = Truth.UNKNOWN;
            }
        }
        return sum;
    }

    @Override
    public Trace trace(Facts facts) {
        List<Trace> traces = parts.stream().map(part -> part.trace(facts)).toList();
        return new Trace(
                decisive == Truth.FALSE ? Trace.Kind.ALL : Trace.Kind.ANY,
                expression.text(),
                test(facts),
                List.of(),
                traces);
    }
}
