package io.vigia.domain.customers;

import java.io.Serializable;

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

    @Override
    public String toString() {
        return "Address[" + country + "]";
    }
}
