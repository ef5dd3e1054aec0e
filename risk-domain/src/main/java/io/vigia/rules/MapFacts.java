package io.vigia.rules;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Schema;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Facts put together by hand, for try-outs and tests; whatever was not put is missing. */
public final class MapFacts implements Facts {

    private final Schema schema;
    private final double[] numbers;
    private final String[] texts;
    private final boolean[] flags;
    private final Map<String, String> metadata = new HashMap<>();
    private final Map<String, String> customerMetadata = new HashMap<>();
    private Map<String, Set<String>> lists;
    private BiPredicate<String, String> others = (alias, value) -> false;
    private final Map<FunctionCall, Double> calls = new HashMap<>();

    /** Facts of a payment of which nothing is known, in an environment without lists. */
    public MapFacts(Schema schema) {
        this(schema, Map.of());
    }

    /**
     * Facts of a payment of which nothing is known.
     *
     * @param lists the items of each list by its alias, compared as they are; shared, not copied
     */
    public MapFacts(Schema schema, Map<String, Set<String>> lists) {
        this.schema = schema;
        this.lists = lists;
        this.numbers = new double[schema.size()];
        this.texts = new String[schema.size()];
        this.flags = new boolean[schema.size()];
        Arrays.fill(numbers, Double.NaN);
    }

    /** Puts the value of a number attribute. */
    public MapFacts put(String attribute, double value) {
        numbers[schema.slot(attribute)] = value;
        return this;
    }

    /** Puts the value of a text, country or state attribute. */
    public MapFacts put(String attribute, String value) {
        texts[schema.slot(attribute)] = value;
        return this;
    }

    /** Puts the value of a yes-or-no attribute. */
    public MapFacts put(String attribute, boolean value) {
        flags[schema.slot(attribute)] = value;
        return this;
    }

    /** Puts the payment's metadata under a key. */
    public MapFacts putMetadata(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    /** Puts the customer's metadata under a key. */
    public MapFacts putCustomerMetadata(String key, String value) {
        customerMetadata.put(key, value);
        return this;
    }

    /** Puts a list's items, for this payment alone. */
    public MapFacts putList(String alias, Set<String> items) {
        lists = new HashMap<>(lists);
        lists.put(alias, items);
        return this;
    }

    /**
     * Asks these lists, too.
     *
     * @param some whether the list of an alias holds a value
     */
    public MapFacts within(BiPredicate<String, String> some) {
        others = some;
        return this;
    }

    /** Puts the counters' answer to a question. */
    public MapFacts putCall(FunctionCall call, double answer) {
        calls.put(call, answer);
        return this;
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
        return metadata.get(key);
    }

    @Override
    public String customerMetadata(String key) {
        return customerMetadata.get(key);
    }

    @Override
    public boolean isInList(String alias, String value) {
        Set<String> items = lists.get(alias);
        return items != null && items.contains(value) || others.test(alias, value);
    }

    @Override
    public double call(FunctionCall call) {
        return calls.getOrDefault(call, Double.NaN);
    }
}
