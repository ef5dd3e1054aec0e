package io.vigia.domain.customers;

import java.io.Serializable;
import java.util.StringJoiner;

/**
 * A postal address; any part may be null.
 *
 * @param state ISO 3166-2 without the country's prefix
 * @param country ISO 3166-1 alpha-2
 */
public record Address(String line1, String line2, String city, String state, String postalCode, String country)
        implements Serializable {

    public static final Address EMPTY = new Address(null, null, null, null, null, null);

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The parts that there are with commas between; null if there is none. */
    public String oneLine() {
        StringJoiner line = new StringJoiner(", ");
        for (String part : new String[] {line1, line2, city, state, postalCode, country}) {
            if (part != null && !part.isBlank()) {
                line.add(part);
            }
        }
        return line.length() == 0 ? null : line.toString();
    }

    @Override
    public String toString() {
        return "Address[" + country + "]";
    }
}
