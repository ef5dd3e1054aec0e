package io.vigia.api.customers;

import io.vigia.api.platform.Params;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.Shipping;

/** Addresses, billing details and shipping on the wire. */
public final class AddressJson {

    private static final int MAX_LENGTH = 500;

    private AddressJson() {}

    /** Reads an address; none of its parts sent reads as {@link Address#EMPTY}. */
    public static Address read(Params params) {
        return new Address(
                params.text("line1", MAX_LENGTH),
                params.text("line2", MAX_LENGTH),
                params.text("city", MAX_LENGTH),
                params.text("state", MAX_LENGTH),
                params.text("postal_code", MAX_LENGTH),
                params.text("country", MAX_LENGTH));
    }

    public static BillingDetails readBilling(Params params) {
        return readBilling(params, BillingDetails.EMPTY);
    }

    /** Lays what a request says over what is known. */
    public static BillingDetails readBilling(Params params, BillingDetails known) {
        params.text("tax_id", MAX_LENGTH);
        return new BillingDetails(
                params.has("address") ? read(params.child("address")) : known.address(),
                params.has("email") ? Emails.read(params, "email") : known.email(),
                params.has("name") ? params.text("name", MAX_LENGTH) : known.name(),
                params.has("phone") ? params.text("phone", MAX_LENGTH) : known.phone());
    }

    /** Reads shipping, or null if none was sent. */
    public static Shipping readShipping(Params params) {
        return params.isEmpty()
                ? null
                : new Shipping(
                        read(params.child("address")),
                        params.text("name", MAX_LENGTH),
                        params.text("phone", MAX_LENGTH),
                        params.text("carrier", MAX_LENGTH),
                        params.text("tracking_number", MAX_LENGTH));
    }

    /** An address, or null of null. */
    public static WireObject of(Address address) {
        return address == null
                ? null
                : new WireObject()
                        .with("city", address.city())
                        .with("country", address.country())
                        .with("line1", address.line1())
                        .with("line2", address.line2())
                        .with("postal_code", address.postalCode())
                        .with("state", address.state());
    }

    public static WireObject of(BillingDetails billing) {
        return new WireObject()
                .with("address", of(billing.address() == null ? Address.EMPTY : billing.address()))
                .with("email", billing.email())
                .with("name", billing.name())
                .with("phone", billing.phone())
                .with("tax_id", (Object) null);
    }

    /** Shipping, or null of null. */
    public static WireObject of(Shipping shipping) {
        return shipping == null
                ? null
                : new WireObject()
                        .with("address", of(shipping.address()))
                        .with("carrier", shipping.carrier())
                        .with("name", shipping.name())
                        .with("phone", shipping.phone())
                        .with("tracking_number", shipping.trackingNumber());
    }
}
