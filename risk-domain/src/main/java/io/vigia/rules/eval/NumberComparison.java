package io.vigia.rules.eval;

import io.vigia.rules.ast.Comparator;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Truth;

/** Compares two numbers. */
record NumberComparison(NumberSource left, Comparator comparator, NumberSource right) implements Test {

    @Override
    public Truth ask(Facts facts) {
        double a = left.read(facts);
        double b = right.read(facts);
        return Double.isNaN(a) || Double.isNaN(b) ? Truth.UNKNOWN : Truth.of(holds(comparator, a, b));
    }

    static boolean holds(Comparator comparator, double a, double b) {
        return switch (comparator) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case LESS -> a < b;
            case GREATER -> a > b;
            case AT_MOST -> a <= b;
            case AT_LEAST -> a >= b;
        };
    }
}
