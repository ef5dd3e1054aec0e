package io.vigia.service.customers;

import io.vigia.domain.customers.CardToken;
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
import java.util.List;
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
        return findEver(environment, id).filter(customer -> !customer.deleted());
    }

    @Override
    public Optional<Customer> findEver(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Customer.class, id))
                .filter(customer -> customer.environment().equals(environment));
    }

    @Override
    public Page<Customer> list(EnvironmentId environment, Long emailKey, PageRequest page) {
        return new Pages<>(entities, Customer.class, "cus", environment)
                .with("emailKey", emailKey)
                .with("deleted", false)
                .get(page);
    }

    @Override
    public void addMethod(EnvironmentId environment, PaymentMethod method) {
        entities.persist(method);
    }

    @Override
    public Page<PaymentMethod> listMethods(EnvironmentId environment, MethodFilter filter, PageRequest page) {
        return new Pages<>(entities, PaymentMethod.class, "pm", environment)
                .with("customerId", filter.customerId())
                .with("type", filter.type())
                .get(page);
    }

    @Override
    public List<PaymentMethod> methodsOf(EnvironmentId environment, String customerId) {
        return entities.createQuery(
                        "select m from PaymentMethod m where m.accountId = :account and m.livemode = :livemode"
                                + " and m.customerId = :customer",
                        PaymentMethod.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("customer", customerId)
                .getResultList();
    }

    @Override
    public void addToken(EnvironmentId environment, CardToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<CardToken> findToken(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(CardToken.class, id))
                .filter(token -> token.environment().equals(environment));
    }

    @Override
    public Optional<PaymentMethod> findMethod(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(PaymentMethod.class, id))
                .filter(method -> method.environment().equals(environment));
    }
}
