package io.vigia.rules.eval;

import io.vigia.rules.ast.Expression;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Truth;
import java.util.List;

/**
 * The opposite of a condition.
 *
 * @param expression what it answers
 */
record NotNode(Expression expression, Node part) implements Node {

    @Override
    public Truth test(Facts facts) {
        return part.test(facts).not();
    }

    @Override
    public Trace trace(Facts facts) {
        Trace inner = part.trace(facts);
        return new Trace(Trace.Kind.NOT, expression.text(), inner.truth().not(), List.of(), List.of(inner));
    }
}
