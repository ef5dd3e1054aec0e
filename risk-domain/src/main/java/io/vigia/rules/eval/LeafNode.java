package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Truth;
import java.util.List;

/**
 * A simple condition.
 *
 * @param text canonical text
 * @param test what it asks
 * @param operands the terms it looks at, to show their values
 */
record LeafNode(String text, Test test, List<Operand> operands) implements Node {

    /**
     * A term with its value as a person reads it.
     *
     * @param text canonical text
     */
    record Operand(String text, TextSource value) {}

    @Override
    public Truth test(Facts facts) {
        return test.ask(facts);
    }

    @Override
    public Trace trace(Facts facts) {
        List<Trace.Value> seen = operands.stream()
                .map(operand -> new Trace.Value(operand.text(), operand.value().read(facts)))
                .toList();
        return new Trace(text, test.ask(facts), seen, List.of());
    }
}
