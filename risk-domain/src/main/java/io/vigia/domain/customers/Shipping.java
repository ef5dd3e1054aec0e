package io.vigia.domain.customers;

import java.io.Serializable;

/** Where goods go; any part but the address may be null. */
public record Shipping(Address address, String name, String phone, String carrier, String trackingNumber)
        implements Serializable {

    @Override
    public String toString() {
        return "Shipping[***]";
    }
}
