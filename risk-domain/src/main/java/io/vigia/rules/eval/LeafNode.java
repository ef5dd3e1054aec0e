package io.vigia.rules.eval;

import io.vigia.rules.ast.Condition;
import io.vigia.rules.ast.Term;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Truth;
import java.util.List;

/**
 * A simple condition.
 *
 * @param condition what it answers
 * @param test what it asks
 * @param operands the terms it looks at, to show their values
 */
record LeafNode(Condition condition, Test test, List<Operand> operands) implements Node {

    /** A term with its value as a person reads it. */
    record Operand(Term term, TextSource value) {}

    @Override
    public Truth test(Facts facts) {
        return test.ask(facts);
    }

    @Override
    public Trace trace(Facts facts) {
        List<Trace.Value> seen = operands.stream()
                .map(operand ->
                        new Trace.Value(operand.term().text(), operand.value().read(facts)))
                .toList();
        return new Trace(Trace.Kind.CHECK, condition.text(), test.ask(facts), seen, List.of());
    }
}
