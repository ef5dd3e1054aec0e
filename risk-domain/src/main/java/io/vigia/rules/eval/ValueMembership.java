package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Truth;
import java.util.Set;

/**
 * Whether a text or number is among values written in the rule.
 *
 * @param text the text; null if the term is a number
 * @param texts the texts among the values, compared as the set compares
 * @param number the number; null if no value is a number
 * @param numbers the numbers among the values
 */
record ValueMembership(TextSource text, Set<String> texts, NumberSource number, Set<Double> numbers) implements Test {

    @Override
    public Truth ask(Facts facts) {
        Truth truth = Truth.FALSE;
        if (text != null) {
            String value = text.read(facts);
            truth = value == null ? Truth.UNKNOWN : Truth.of(texts.contains(value));
        }
        if (number != null && truth != Truth.TRUE) {
            double value = number.read(facts);
            truth = truth.or(Double.isNaN(value) ? Truth.UNKNOWN : Truth.of(numbers.contains(value + 0.0)));
        }
        return truth;
    }
}
