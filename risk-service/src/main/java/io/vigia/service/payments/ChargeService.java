package io.vigia.service.payments;

import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.PaymentRepository.ChargeFilter;
import io.vigia.domain.platform.Permission;
import io.vigia.service.events.Outbox;
import io.vigia.service.payments.search.PaymentTerms;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What callers may see of the charges of their environment. */
@ApplicationScoped
@Transactional
public class ChargeService {

    @Inject
    private Caller caller;

    @Inject
    private PaymentRepository payments;

    @Inject
    private CustomerRepository customers;

    @Inject
    private Outbox outbox;

    @Inject
    private PaymentTerms terms;

    @Inject
    private Clock clock;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such charge */
    public Charge find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id, "id");
    }

    public Page<Charge> list(ChargeFilter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return payments.listCharges(caller.environment(), filter, page);
    }

    /** @param change from what is known to what shall be */
    public Charge update(String id, UnaryOperator<Charge.Description> change) {
        caller.require(Permission.PAYMENTS_WRITE);
        Charge charge = existing(id, "id");
        Charge.Description now = change.apply(charge.described());
        requireCustomer(charge, now.customerId());
        Snapshot before = outbox.snapshot(charge);
        Metadata known = charge.metadata();
        charge.describe(now);
        terms.index(charge, known);
        outbox.record(DomainEvent.of("charge.updated", charge, clock.instant()).since(before));
        return charge;
    }

    /** A charge may be given to a customer, never taken from one. */
    private void requireCustomer(Charge charge, String customerId) {
        if (Objects.equals(customerId, charge.customerId())) {
            return;
        }
        if (charge.customerId() != null) {
            throw RiskException.invalid("customer", "The customer of a charge cannot be changed once it is set.");
        }
        new Lookup(caller.environment(), "customer", customerId, "customer").in(customers::find);
    }

    private Charge existing(String id, String param) {
        return new Lookup(caller.environment(), "charge", id, param).in(payments::findCharge);
    }
}
