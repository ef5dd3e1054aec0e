package io.vigia.api.customers;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerSettings;
import java.util.List;
import java.util.Map;

/** A customer on the wire. */
public final class CustomerJson {

    private CustomerJson() {}

    public static WireObject of(Customer customer) {
        if (customer.deleted()) {
            return WireObject.of(customer.id(), "customer").with("deleted", true);
        }
        Customer.Profile profile = customer.profile();
        CustomerSettings settings = profile.settings();
        return WireObject.of(customer.id(), "customer")
                .with("address", AddressJson.of(profile.address()))
                .with("balance", settings.balance() == null ? 0 : settings.balance())
                .with("created", customer.created())
                .with("currency", (Object) null)
                .with("default_source", settings.defaultSource())
                .with("delinquent", false)
                .with("description", profile.description())
                .with("discount", (Object) null)
                .with("email", profile.email())
                .with("invoice_prefix", settings.invoice().prefix())
                .with("invoice_settings", invoice(settings.invoice()))
                .with("livemode", customer.livemode())
                .with("metadata", profile.metadata())
                .with("name", profile.name())
                .with(
                        "next_invoice_sequence",
                        settings.invoice().nextSequence() == null
                                ? 1
                                : settings.invoice().nextSequence())
                .with("phone", profile.phone())
                .with(
                        "preferred_locales",
                        settings.preferredLocales() == null ? List.of() : settings.preferredLocales())
                .with("shipping", AddressJson.of(profile.shipping()))
                .with("tax_exempt", settings.taxExempt() == null ? "none" : settings.taxExempt())
                .with("test_clock", (Object) null);
    }

    private static WireObject invoice(CustomerSettings.Invoice invoice) {
        return new WireObject()
                .with("custom_fields", invoice.customFields() == null ? null : fields(invoice.customFields()))
                .with("default_payment_method", invoice.defaultMethod())
                .with("footer", invoice.footer())
                .with("rendering_options", (Object) null);
    }

    private static List<WireObject> fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> new WireObject().with("name", field.getKey()).with("value", field.getValue()))
                .toList();
    }
}
