package io.vigia.domain.reviews;

import java.io.Serializable;

/**
 * Where a payer was and what they paid from, encrypted where it is stored; any part may be null.
 *
 * @param zip of the billing address
 * @param country where the address is, ISO 3166-1 alpha-2
 * @param platform the operating system
 */
public record PayerPlace(String zip, String ip, String country, String browser, String platform)
        implements Serializable {

    public static final PayerPlace UNKNOWN = new PayerPlace(null, null, null, null, null);

    @Override
    public String toString() {
        return "PayerPlace[***]";
    }
}
