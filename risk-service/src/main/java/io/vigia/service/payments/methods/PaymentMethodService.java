package io.vigia.service.payments.methods;

import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.CustomerRepository.MethodFilter;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.platform.Permission;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** What callers may do with the payment methods of their environment. */
@ApplicationScoped
@Transactional
public class PaymentMethodService {

    @Inject
    private Caller caller;

    @Inject
    private CustomerRepository customers;

    @Inject
    private MethodMaker maker;

    @Inject
    private MethodKeeper keeper;

    @Inject
    private KeptMethods kept;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** @param metadata the merchant's own words about it */
    public PaymentMethod create(MethodChoice choice, String allowRedisplay, Metadata metadata) {
        caller.require(Permission.CUSTOMERS_WRITE);
        PaymentMethod method = maker.resolve(caller.environment(), choice, clock.instant());
        method.describe(new PaymentMethod.Description(method.billing(), method.card(), allowRedisplay, metadata));
        return method;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such method */
    public PaymentMethod find(String id) {
        caller.require(Permission.CUSTOMERS_READ);
        return existing(id, "id");
    }

    /** One that a customer keeps. */
    public PaymentMethod findOf(String customerId, String id) {
        caller.require(Permission.CUSTOMERS_READ);
        requireCustomer(customerId, "customer");
        PaymentMethod method = existing(id, "payment_method");
        if (!customerId.equals(method.customerId())) {
            throw RiskException.noSuch("PaymentMethod", id, "payment_method");
        }
        return method;
    }

    public Page<PaymentMethod> list(MethodFilter filter, PageRequest page) {
        caller.require(Permission.CUSTOMERS_READ);
        if (filter.customerId() != null) {
            requireCustomer(filter.customerId(), "customer");
        }
        page.requireCursors(this::existing);
        return customers.listMethods(caller.environment(), filter, page);
    }

    /** @param change from what is known to what shall be */
    public PaymentMethod update(String id, UnaryOperator<PaymentMethod.Description> change) {
        caller.require(Permission.CUSTOMERS_WRITE);
        PaymentMethod method = existing(id, "id");
        Snapshot before = outbox.snapshot(method);
        method.describe(change.apply(method.described()));
        outbox.record(DomainEvent.of("payment_method.updated", method, clock.instant())
                .since(before));
        return method;
    }

    /** Keeps a method, or a test card by its name, for a customer. */
    public PaymentMethod attach(String id, String customerId) {
        caller.require(Permission.CUSTOMERS_WRITE);
        requireCustomer(customerId, "customer");
        PaymentMethod method = maker.resolve(caller.environment(), MethodChoice.existing(id), clock.instant());
        return kept.keep(method, customerId);
    }

    public PaymentMethod detach(String id) {
        caller.require(Permission.CUSTOMERS_WRITE);
        PaymentMethod method = existing(id, "id");
        if (method.customerId() == null) {
            throw new RiskException(
                    PaymentError.PAYMENT_METHOD_NOT_ATTACHED,
                    "The payment method you provided is not attached to a customer so detachment is impossible.",
                    "payment_method");
        }
        keeper.detach(method, clock.instant());
        return method;
    }

    private void requireCustomer(String id, String param) {
        new Lookup(caller.environment(), "customer", id, param).in(customers::find);
    }

    private PaymentMethod existing(String id, String param) {
        return new Lookup(caller.environment(), "PaymentMethod", id, param).in(customers::findMethod);
    }
}
