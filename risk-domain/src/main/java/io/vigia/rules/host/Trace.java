package io.vigia.rules.host;

import java.util.List;

/**
 * Why a condition came out as it did: its parts, what each saw and what each answered.
 *
 * @param kind how it is made of its parts
 * @param text the canonical text of this part
 * @param truth its answer
 * @param values what it looked at; empty for {@code and}, {@code or}, {@code not}
 * @param parts the conditions it is made of; empty for a simple one
 */
public record Trace(Kind kind, String text, Truth truth, List<Value> values, List<Trace> parts) {

    /** How a condition is made of others. */
    public enum Kind {
        /** It is simple and has no parts. */
        CHECK,
        /** All parts must hold. */
        ALL,
        /** One part must hold. */
        ANY,
        /** Its part must not hold. */
        NOT
    }

    /**
     * A value that a condition looked at; it may be personal data.
     *
     * @param term whose value, such as {@code :email:}
     * @param value what it was; null if it was missing
     */
    public record Value(String term, String value) {}

    public Trace {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }
}
