package io.vigia.service.customers;

import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** What callers may do with the customers of their environment. */
@ApplicationScoped
@Transactional
public class CustomerService {

    @Inject
    private Caller caller;

    @Inject
    private CustomerRepository customers;

    @Inject
    private KeyedHash hash;

    @Inject
    private Outbox outbox;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    public Customer create(Customer.Profile profile) {
        caller.require(Permission.CUSTOMERS_WRITE);
        Customer customer = new Customer(ids.next("cus", clock.instant()), caller.environment(), clock.instant());
        customer.describe(profile, emailKey(profile.email()));
        customers.add(caller.environment(), customer);
        outbox.record(DomainEvent.of("customer.created", customer, clock.instant()));
        return customer;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such customer */
    public Customer find(String id) {
        caller.require(Permission.CUSTOMERS_READ);
        return existing(id);
    }

    /** @param email the exact e-mail wanted, in any case, or null for all */
    public Page<Customer> list(String email, PageRequest page) {
        caller.require(Permission.CUSTOMERS_READ);
        requireCursor(page.startingAfter(), "starting_after");
        requireCursor(page.endingBefore(), "ending_before");
        return customers.list(caller.environment(), emailKey(email), page);
    }

    /** @param change from what is known to what shall be */
    public Customer update(String id, UnaryOperator<Customer.Profile> change) {
        caller.require(Permission.CUSTOMERS_WRITE);
        Customer customer = existing(id);
        Snapshot before = outbox.snapshot(customer);
        Customer.Profile profile = change.apply(customer.profile());
        customer.describe(profile, emailKey(profile.email()));
        outbox.record(
                DomainEvent.of("customer.updated", customer, clock.instant()).since(before));
        return customer;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such payment method */
    public PaymentMethod findMethod(String id) {
        caller.require(Permission.CUSTOMERS_READ);
        return new Lookup(caller.environment(), "PaymentMethod", id, "payment_method").in(customers::findMethod);
    }

    private Customer existing(String id) {
        return existing(id, "id");
    }

    private Customer existing(String id, String param) {
        return new Lookup(caller.environment(), "customer", id, param).in(customers::find);
    }

    private void requireCursor(String id, String param) {
        if (id != null) {
            existing(id, param);
        }
    }

    private Long emailKey(String email) {
        return hash.emailKey(caller.environment(), email);
    }
}
