package io.vigia.api.customers;

import io.vigia.api.platform.Params;
import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.Customer.Profile;
import io.vigia.domain.customers.Shipping;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.customers.CustomerService.NewMethod;
import java.util.function.Supplier;

/** Lays what a request says of a customer over what is known. */
final class CustomerRequest {

    private static final int MAX_NAME = 256;
    private static final int MAX_PHONE = 40;
    private static final int MAX_DESCRIPTION = 1_000;

    private final Params params;

    CustomerRequest(Params params) {
        this.params = params;
    }

    /** @throws RiskException if a parameter is unknown or does not fit */
    Profile over(Profile known) {
        Profile profile = new Profile(
                changed("email", known.email(), () -> Emails.read(params, "email")),
                changed("name", known.name(), () -> params.text("name", MAX_NAME)),
                changed("phone", known.phone(), () -> params.text("phone", MAX_PHONE)),
                changed("description", known.description(), () -> params.text("description", MAX_DESCRIPTION)),
                changed("address", known.address(), this::address),
                changed("shipping", known.shipping(), this::shipping),
                params.metadata(known.metadata()),
                new CustomerSettingsRequest(params).over(known.settings()));
        params.text("source");
        params.text("payment_method");
        params.list("expand");
        params.done();
        return profile;
    }

    /** The method that the customer is to keep, or null. */
    NewMethod method() {
        String source = params.text("source");
        String method = params.text("payment_method");
        if (source != null && method != null) {
            throw RiskException.invalid("source", "You cannot pass both source and payment_method.");
        }
        if (source == null && method == null) {
            return null;
        }
        return source == null ? new NewMethod(method, "payment_method", false) : new NewMethod(source, "source", true);
    }

    private Address address() {
        Params address = params.child("address");
        return address.isEmpty() ? null : AddressJson.read(address);
    }

    private Shipping shipping() {
        return AddressJson.readShipping(params.child("shipping"));
    }

    private <T> T changed(String name, T known, Supplier<T> sent) {
        return params.has(name) ? sent.get() : known;
    }
}
