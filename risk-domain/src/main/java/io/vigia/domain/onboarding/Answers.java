package io.vigia.domain.onboarding;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an applicant answered, by the names of the fields; personal throughout, so it never prints itself.
 *
 * @param values none is null or blank
 */
public record Answers(Map<String, String> values) implements Serializable {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** These with the answers of one step in place of those it had. */
    public Answers with(Step step, Map<String, String> given) {
        Map<String, String> all = new TreeMap<>(values);
        for (Field field : step.fields()) {
            String value = given.get(field.name());
            if (value == null || value.isBlank()) {
                all.remove(field.name());
            } else {
                all.put(field.name(), field.clipped(value));
            }
        }
        return new Answers(all);
    }

    /** An answer, or nothing. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return text(name).equals(value);
    }

    /** Answers of which several could be chosen. */
    public List<String> chosen(String name) {
        return text(name).isEmpty() ? List.of() : Arrays.asList(text(name).split(","));
    }

    @Override
    public String toString() {
        return "Answers[***]";
    }
}
