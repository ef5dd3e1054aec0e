package io.vigia.domain.customers;

import java.io.Serializable;

/**
 * Who a payment method belongs to, as the merchant says; any part but the address may be null.
 *
 * @param phone as given, best in E.164
 */
public record BillingDetails(Address address, String email, String name, String phone) implements Serializable {

    public static final BillingDetails EMPTY = new BillingDetails(Address.EMPTY, null, null, null);

    @Override
    public String toString() {
        return "BillingDetails[***]";
    }
}
