package io.vigia.domain.customers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Optional;

/** Customers and their payment methods. */
public interface CustomerRepository {

    void add(EnvironmentId environment, Customer customer);

    Optional<Customer> find(EnvironmentId environment, String id);

    /** @param emailKey the keyed hash of the e-mail wanted, or null for all customers */
    Page<Customer> list(EnvironmentId environment, Long emailKey, PageRequest page);

    void addMethod(EnvironmentId environment, PaymentMethod method);

    Optional<PaymentMethod> findMethod(EnvironmentId environment, String id);
}
