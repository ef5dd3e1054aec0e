package io.vigia.tools.rules.bench;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Schema;
import java.util.Map;
import java.util.Set;

/** The facts of one payment after the other in the same memory, as the platform's are kept: by slot, nothing boxed. */
final class PackedFacts implements Facts {

    private final double[] numbers;
    private final String[] texts;
    private final boolean[] flags;
    private Map<String, Set<String>> lists = Map.of();

    PackedFacts(Schema schema) {
        this.numbers = new double[schema.size()];
        this.texts = new String[schema.size()];
        this.flags = new boolean[schema.size()];
    }

    /** Forgets the payment before and takes in this one. */
    void pack(Payment payment) {
        System.arraycopy(payment.numbers(), 0, numbers, 0, numbers.length);
        System.arraycopy(payment.texts(), 0, texts, 0, texts.length);
        System.arraycopy(payment.flags(), 0, flags, 0, flags.length);
        lists = payment.lists();
    }

    @Override
    public double number(int slot) {
        return numbers[slot];
    }

    @Override
    public String text(int slot) {
        return texts[slot];
    }

    @Override
    public boolean flag(int slot) {
        return flags[slot];
    }

    @Override
    public String metadata(String key) {
        return null;
    }

    @Override
    public String customerMetadata(String key) {
        return null;
    }

    @Override
    public boolean isInList(String alias, String value) {
        Set<String> items = lists.get(alias);
        return items != null && items.contains(value);
    }

    @Override
    public double call(FunctionCall call) {
        return Double.NaN;
    }
}
