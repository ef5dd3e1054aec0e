package io.vigia.tools.rules.bench;

import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Schema;
import java.util.Map;
import java.util.Set;

/**
 * A payment as a program holds it, each value in a field of its type; by slots of the schema.
 *
 * @param numbers NaN where there is none
 * @param texts null where there is none
 * @param lists the items of each list by its alias
 */
public record Payment(double[] numbers, String[] texts, boolean[] flags, Map<String, Set<String>> lists) {

    /** The values out of facts. */
    static Payment of(Schema schema, Facts facts, Map<String, Set<String>> lists) {
        double[] numbers = new double[schema.size()];
        String[] texts = new String[schema.size()];
        boolean[] flags = new boolean[schema.size()];
        for (int slot = 0; slot < numbers.length; slot++) {
            Kind kind = schema.attributes().get(slot).kind();
            numbers[slot] = kind == Kind.NUMBER ? facts.number(slot) : Double.NaN;
            texts[slot] = kind == Kind.NUMBER || kind == Kind.BOOLEAN ? null : facts.text(slot);
            flags[slot] = kind == Kind.BOOLEAN && facts.flag(slot);
        }
        return new Payment(numbers, texts, flags, lists);
    }
}
