package io.vigia.api.customers;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.Customer;
import java.util.List;

/** A customer on the wire. */
public final class CustomerJson {

    private CustomerJson() {}

    public static WireObject of(Customer customer) {
        Customer.Profile profile = customer.profile();
        return WireObject.of(customer.id(), "customer")
                .with("address", AddressJson.of(profile.address()))
                .with("balance", 0)
                .with("created", customer.created())
                .with("currency", (Object) null)
                .with("default_source", (Object) null)
                .with("delinquent", false)
                .with("description", profile.description())
                .with("discount", (Object) null)
                .with("email", profile.email())
                .with("invoice_settings", invoiceSettings())
                .with("livemode", customer.livemode())
                .with("metadata", profile.metadata())
                .with("name", profile.name())
                .with("phone", profile.phone())
                .with("preferred_locales", List.of())
                .with("shipping", AddressJson.of(profile.shipping()))
                .with("tax_exempt", "none")
                .with("test_clock", (Object) null);
    }

    private static WireObject invoiceSettings() {
        return new WireObject()
                .with("custom_fields", (Object) null)
                .with("default_payment_method", (Object) null)
                .with("footer", (Object) null)
                .with("rendering_options", (Object) null);
    }
}
