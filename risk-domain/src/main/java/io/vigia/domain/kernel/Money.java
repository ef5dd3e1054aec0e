package io.vigia.domain.kernel;

import java.util.Objects;

/**
 * An amount of money in the smallest unit the wire uses for its currency.
 *
 * @param minor the amount in minor units; COP counts in hundredths on the wire, so COP 50.000 is 5,000,000
 * @param currency ISO 4217, lower case
 */
public record Money(long minor, String currency) {

    public Money {
        Objects.requireNonNull(currency, "currency");
    }
}
