package io.vigia.domain.customers;

/** Where goods go; any part but the address may be null. */
public record Shipping(Address address, String name, String phone, String carrier, String trackingNumber) {

    @Override
    public String toString() {
        return "Shipping[***]";
    }
}
