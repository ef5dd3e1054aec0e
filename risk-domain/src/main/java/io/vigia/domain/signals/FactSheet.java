package io.vigia.domain.signals;

import io.vigia.domain.kernel.Metadata;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.FunctionCall;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts of one decision: what every attribute of the catalogue is for this attempt, or that it is missing.
 *
 * <p>It is filled by one thread, slot by slot, and then only read. The answers of counting functions are kept, so that
 * a question has the same answer however often it is asked, and so that they can be stored with the decision.
 */
public final class FactSheet implements Facts {

    private static final AttributeCatalogue CATALOGUE = AttributeCatalogue.standard();
    private static final double[] ALL_MISSING = new double[CATALOGUE.schema().size()];

    static {
        Arrays.fill(ALL_MISSING, Double.NaN);
    }

    private final double[] numbers = ALL_MISSING.clone();
    private final String[] texts = new String[numbers.length];
    private final boolean[] flags = new boolean[numbers.length];
    private final Metadata metadata;
    private final Metadata customerMetadata;
    private final Lookups lookups;
    private Map<FunctionCall, Double> answers = Map.of();
    private Derived derived = slot -> Double.NaN;

    /** What is worked out only when somebody asks, since it follows from other facts; it is kept from then on. */
    @FunctionalInterface
    public interface Derived {

        /** The number of a slot, or NaN if it does not follow from anything. */
        double number(int slot);
    }

    /** What a sheet does not hold itself and asks for while rules run. */
    public interface Lookups {

        /** Nothing is in any list, and nothing was counted. */
        Lookups NONE = new Lookups() {
            @Override
            public boolean isInList(String alias, String value) {
                return false;
            }

            @Override
            public double call(FunctionCall call) {
                return Double.NaN;
            }
        };

        /** Whether the list holds the value, as {@link Facts#isInList}. */
        boolean isInList(String alias, String value);

        /** What the counters say, as {@link Facts#call}. */
        double call(FunctionCall call);
    }

    /**
     * A sheet on which everything is missing.
     *
     * @param metadata the payment's
     * @param customerMetadata the customer's, empty for a guest
     */
    public FactSheet(Metadata metadata, Metadata customerMetadata, Lookups lookups) {
        this.metadata = metadata;
        this.customerMetadata = customerMetadata;
        this.lookups = lookups;
    }

    /** A sheet that knows nothing but what is put on it. */
    public static FactSheet blank() {
        return new FactSheet(Metadata.EMPTY, Metadata.EMPTY, Lookups.NONE);
    }

    /** Writes a number; NaN makes it missing. */
    public void put(int slot, double value) {
        numbers[slot] = value;
    }

    /** Writes a text; null or an empty one makes it missing. */
    public void put(int slot, String value) {
        texts[slot] = value == null || value.isEmpty() ? null : value;
    }

    /** Writes a flag. */
    public void put(int slot, boolean value) {
        flags[slot] = value;
    }

    /**
     * Writes a value as {@link #present} gave it.
     *
     * @param name an attribute; a name that the catalogue no longer has is passed over
     * @param value a number, a boolean or a text
     */
    public void put(String name, Object value) {
        if (CATALOGUE.schema().find(name).isEmpty()) {
            return;
        }
        int slot = CATALOGUE.slot(name);
        if (value instanceof Number number) {
            put(slot, number.doubleValue());
        } else if (value instanceof Boolean flag) {
            put(slot, flag.booleanValue());
        } else {
            put(slot, (String) value);
        }
    }

    /** Says how missing numbers are worked out when they are asked for. */
    public void derive(Derived how) {
        derived = how;
    }

    @Override
    public double number(int slot) {
        double number = numbers[slot];
        if (number != number) { // NaN
            number = derived.number(slot);
            numbers[slot] = number;
        }
        return number;
    }

    /** A number that was written or asked for; NaN otherwise. */
    double written(int slot) {
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
        return lookups.isInList(alias, value);
    }

    @Override
    public double call(FunctionCall call) {
        Double known = answers.get(call);
        if (known != null) {
            return known;
        }
        double answer = lookups.call(call);
        if (answers.isEmpty()) {
            answers = new HashMap<>();
        }
        answers.put(call, answer);
        return answer;
    }

    /**
     * Every attribute that has a value, be it that it was asked for, by name in the catalogue's order: numbers as {@code Long} if whole, else as
     * {@code Double}; texts; and flags only where they are true. It may hold personal data.
     */
    public Map<String, Object> present() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int slot = 0; slot < numbers.length; slot++) {
            Attribute attribute = CATALOGUE.entries().get(slot).attribute();
            if (!Double.isNaN(numbers[slot])) {
                values.put(attribute.name(), exact(numbers[slot]));
            } else if (texts[slot] != null) {
                values.put(attribute.name(), texts[slot]);
            } else if (flags[slot]) {
                values.put(attribute.name(), true);
            }
        }
        return values;
    }

    /** The counting functions that were asked while rules ran, as rules write them, with their answers; NaN is left out. */
    public Map<String, Object> answers() {
        Map<String, Object> values = new LinkedHashMap<>();
        answers.forEach((call, answer) -> {
            if (!Double.isNaN(answer)) {
                values.put(call.text(), exact(answer));
            }
        });
        return values;
    }

    private static Object exact(double value) {
        long whole = (long) value;
        return whole == value ? (Object) whole : (Object) value;
    }
}
