package io.vigia.domain.customers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** Customers and their payment methods. */
public interface CustomerRepository {

    void add(EnvironmentId environment, Customer customer);

    /** One that has not been deleted. */
    Optional<Customer> find(EnvironmentId environment, String id);

    /** One that may have been deleted. */
    Optional<Customer> findEver(EnvironmentId environment, String id);

    /** @param emailKey the keyed hash of the e-mail wanted, or null for all customers */
    Page<Customer> list(EnvironmentId environment, Long emailKey, PageRequest page);

    void addMethod(EnvironmentId environment, PaymentMethod method);

    /** @param filter which methods are wanted */
    Page<PaymentMethod> listMethods(EnvironmentId environment, MethodFilter filter, PageRequest page);

    /** All that a customer keeps. */
    List<PaymentMethod> methodsOf(EnvironmentId environment, String customerId);

    void addToken(EnvironmentId environment, CardToken token);

    Optional<CardToken> findToken(EnvironmentId environment, String id);

    /** Which methods are wanted; null parts keep all. */
    record MethodFilter(String customerId, PaymentMethodType type) {}

    Optional<PaymentMethod> findMethod(EnvironmentId environment, String id);
}
