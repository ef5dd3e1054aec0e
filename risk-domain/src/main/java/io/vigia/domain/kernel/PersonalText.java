package io.vigia.domain.kernel;

import java.io.Serializable;

/**
 * A text about a person, such as a name or an e-mail: encrypted where it is stored and masked where it is printed.
 *
 * @param value the clear text
 */
public record PersonalText(String value) implements Serializable {

    /** Wraps a text that may be null. */
    public static PersonalText of(String value) {
        return value == null ? null : new PersonalText(value);
    }

    /** The clear text, or null of null. */
    public static String clear(PersonalText text) {
        return text == null ? null : text.value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
