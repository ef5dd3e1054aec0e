package io.vigia.service.customers;

import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Customers in the database. */
@ApplicationScoped
public class JpaCustomerRepository implements CustomerRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Customer customer) {
        entities.persist(customer);
    }

    @Override
    public Optional<Customer> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Customer.class, id))
                .filter(customer -> customer.environment().equals(environment));
    }

    @Override
    public Page<Customer> list(EnvironmentId environment, Long emailKey, PageRequest page) {
        return new Pages<>(entities, Customer.class, "cus", environment)
                .with("emailKey", emailKey)
                .get(page);
    }

    @Override
    public void addMethod(EnvironmentId environment, PaymentMethod method) {
        entities.persist(method);
    }

    @Override
    public Optional<PaymentMethod> findMethod(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(PaymentMethod.class, id))
                .filter(method -> method.environment().equals(environment));
    }
}
