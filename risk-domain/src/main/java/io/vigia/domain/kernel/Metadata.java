package io.vigia.domain.kernel;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The merchant's own keys and values on an object.
 *
 * @param values at most {@value #MAX_KEYS}, sorted by key
 */
public record Metadata(Map<String, String> values) implements Serializable {

    public static final int MAX_KEYS = 50;
    public static final int MAX_KEY_LENGTH = 40;
    public static final int MAX_VALUE_LENGTH = 500;
    public static final Metadata EMPTY = new Metadata(Map.of());

    public Metadata {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * These values with a change laid over them.
     *
     * @param change values to set; an empty one removes its key
     * @throws RiskException if the result has too many keys, or one is too long or holds a bracket
     */
    public Metadata merge(Map<String, String> change) {
        Map<String, String> merged = new TreeMap<>(values);
        change.forEach((key, value) -> {
            if (value.isEmpty()) {
                merged.remove(key);
            } else {
                merged.put(checkedKey(key), checkedValue(key, value));
            }
        });
        if (merged.size() > MAX_KEYS) {
            throw RiskException.invalid("metadata", "You can have up to " + MAX_KEYS + " metadata keys per object.");
        }
        return new Metadata(merged);
    }

    public String get(String key) {
        return values.get(key);
    }

    private static String checkedKey(String key) {
        if (key.length() > MAX_KEY_LENGTH || key.indexOf('[') >= 0 || key.indexOf(']') >= 0) {
            throw RiskException.invalid(
                    "metadata",
                    "Metadata keys can have up to " + MAX_KEY_LENGTH + " characters and no square brackets.");
        }
        return key;
    }

    private static String checkedValue(String key, String value) {
        if (value.length() > MAX_VALUE_LENGTH) {
            throw RiskException.invalid(
                    "metadata[" + key + "]",
                    "Metadata values can have up to " + MAX_VALUE_LENGTH + " characters, but you passed in a value that"
                            + " is " + value.length() + " characters.");
        }
        return value;
    }
}
