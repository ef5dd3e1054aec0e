package io.vigia.service.customers;

import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.EnvironmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The payment methods that stored objects name; for those who show such objects where there may be no caller. */
@ApplicationScoped
public class KnownMethods {

    @Inject
    private CustomerRepository customers;

    /** @throws java.util.NoSuchElementException if the environment has none of this id */
    public PaymentMethod of(EnvironmentId environment, String id) {
        return customers.findMethod(environment, id).orElseThrow();
    }
}
