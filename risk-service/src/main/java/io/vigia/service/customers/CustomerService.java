package io.vigia.service.customers;

import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.CustomerSettings;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.customers.search.CustomerSearch;
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
    private CustomerSearch search;

    @Inject
    private MethodKeeping keeping;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** @param method what the customer is to pay with, or null */
    public Customer create(Customer.Profile profile, NewMethod method) {
        caller.require(Permission.CUSTOMERS_WRITE);
        Customer customer = new Customer(ids.next("cus", clock.instant()), caller.environment(), clock.instant());
        describe(customer, profile, method);
        customers.add(caller.environment(), customer);
        search.index(customer, Customer.Profile.EMPTY);
        outbox.record(DomainEvent.of("customer.created", customer, clock.instant()));
        return customer;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment never had such a customer */
    public Customer find(String id) {
        caller.require(Permission.CUSTOMERS_READ);
        return new Lookup(caller.environment(), "customer", id, "id").in(customers::findEver);
    }

    /** Forgets all that is known of a customer but the id; the customer's methods are kept no longer. */
    public Customer delete(String id) {
        caller.require(Permission.CUSTOMERS_WRITE);
        Customer customer = existing(id);
        outbox.record(DomainEvent.of("customer.deleted", customer, clock.instant()));
        customers.methodsOf(caller.environment(), id).forEach(PaymentMethod::detach);
        Customer.Profile known = customer.profile();
        customer.delete();
        search.index(customer, known);
        return customer;
    }

    /** @param email the exact e-mail wanted, in any case, or null for all */
    public Page<Customer> list(String email, PageRequest page) {
        caller.require(Permission.CUSTOMERS_READ);
        page.requireCursors(this::existing);
        return customers.list(caller.environment(), emailKey(email), page);
    }

    /** @param change from what is known to what shall be */
    public Customer update(String id, UnaryOperator<Customer.Profile> change, NewMethod method) {
        caller.require(Permission.CUSTOMERS_WRITE);
        Customer customer = existing(id);
        Snapshot before = outbox.snapshot(customer);
        Customer.Profile known = customer.profile();
        describe(customer, change.apply(known), method);
        search.index(customer, known);
        outbox.record(
                DomainEvent.of("customer.updated", customer, clock.instant()).since(before));
        return customer;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such payment method */
    public PaymentMethod findMethod(String id) {
        caller.require(Permission.CUSTOMERS_READ);
        return new Lookup(caller.environment(), "PaymentMethod", id, "payment_method").in(customers::findMethod);
    }

    private void describe(Customer customer, Customer.Profile profile, NewMethod wanted) {
        Customer.Profile described = profile;
        if (wanted != null) {
            String kept = keeping.keep(caller.environment(), customer.id(), wanted.named, wanted.param)
                    .id();
            if (wanted.isDefault) {
                described = described.with(described.settings().payingBy(kept));
            }
            if (wanted.named.equals(described.settings().invoice().defaultMethod())) {
                described = described.with(described.settings().invoicedBy(kept));
            }
        }
        CustomerSettings known = customer.profile().settings();
        CustomerSettings now = described.settings();
        requireOwn(
                customer,
                known.invoice().defaultMethod(),
                now.invoice().defaultMethod(),
                "invoice_settings[default_payment_method]");
        requireOwn(customer, known.defaultSource(), now.defaultSource(), "default_source");
        customer.describe(described, emailKey(described.email()));
    }

    /** Of a method that is named anew: the customer must keep it. */
    private void requireOwn(Customer customer, String before, String methodId, String param) {
        if (methodId == null || methodId.equals(before)) {
            return;
        }
        PaymentMethod method =
                new Lookup(caller.environment(), "PaymentMethod", methodId, param).in(customers::findMethod);
        if (!customer.id().equals(method.customerId())) {
            throw RiskException.invalid(
                    param,
                    "The customer does not have a payment method with the ID " + methodId + ": attach it first.");
        }
    }

    /**
     * A method that a customer is to keep.
     *
     * @param named a method's id, a card's token, or the name of a test card
     * @param param the parameter that named it
     * @param isDefault whether charges without a source use it
     */
    public record NewMethod(String named, String param, boolean isDefault) {}

    private Customer existing(String id) {
        return existing(id, "id");
    }

    private Customer existing(String id, String param) {
        return new Lookup(caller.environment(), "customer", id, param).in(customers::find);
    }

    private Long emailKey(String email) {
        return hash.emailKey(caller.environment(), email);
    }
}
