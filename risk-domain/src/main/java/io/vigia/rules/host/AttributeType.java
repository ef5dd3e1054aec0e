package io.vigia.rules.host;

import java.util.List;

/**
 * What values an attribute takes and how they are compared.
 *
 * @param kind the family of values, which decides the operators that apply
 * @param ignoresCase whether {@code 'Ana'} and {@code 'ANA'} are the same value
 * @param values the only values there are, in the order in which they are shown; empty if the values are free
 */
public record AttributeType(Kind kind, boolean ignoresCase, List<String> values) {

    /** The families of values. */
    public enum Kind {
        NUMBER("a number"),
        STRING("a text"),
        BOOLEAN("yes or no"),
        COUNTRY("a country"),
        STATE("a state"),
        METADATA("metadata");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The family as a part of a sentence about a mistake. */
        public Problem.Said said() {
            return Problem.Wording.valueOf("KIND_" + name()).of();
        }

        /** The family as a sentence names it, such as "a number". */
        public String words() {
            return words;
        }
    }

    public static final AttributeType NUMBER = new AttributeType(Kind.NUMBER, false, List.of());
    /** Free text in which case matters, such as an id. */
    public static final AttributeType STRING = new AttributeType(Kind.STRING, false, List.of());
    /** Free text in which case does not matter, such as an e-mail address, a city or a name. */
    public static final AttributeType CASELESS_STRING = new AttributeType(Kind.STRING, true, List.of());
    /** Yes or no; never missing: what is not known to be so is not so. */
    public static final AttributeType BOOLEAN = new AttributeType(Kind.BOOLEAN, false, List.of());
    /** ISO 3166-1 alpha-2. */
    public static final AttributeType COUNTRY = new AttributeType(Kind.COUNTRY, true, List.of());
    /** ISO 3166-2 without the country's prefix. */
    public static final AttributeType STATE = new AttributeType(Kind.STATE, true, List.of());
    /** A value under a key of the caller's own: a text, read as a number where a number is asked. */
    public static final AttributeType METADATA = new AttributeType(Kind.METADATA, false, List.of());

    public AttributeType {
        values = List.copyOf(values);
    }

    /** A text that is always one of these, compared without case. */
    public static AttributeType oneOf(String... values) {
        return new AttributeType(Kind.STRING, true, List.of(values));
    }
}
