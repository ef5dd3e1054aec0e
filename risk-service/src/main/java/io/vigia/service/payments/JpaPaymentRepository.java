package io.vigia.service.payments;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Payments in the database. */
@ApplicationScoped
public class JpaPaymentRepository implements PaymentRepository {

    /** Payments behind charges of the old kind are listed nowhere; their ids are longer. */
    private static final int SHOWN_LENGTH = 27;

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, PaymentIntent intent) {
        entities.persist(intent);
    }

    @Override
    public void add(EnvironmentId environment, Charge charge) {
        entities.persist(charge);
    }

    @Override
    public Optional<PaymentIntent> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(PaymentIntent.class, id))
                .filter(intent -> intent.environment().equals(environment));
    }

    @Override
    public Optional<Charge> findCharge(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Charge.class, id))
                .filter(charge -> charge.environment().equals(environment));
    }

    @Override
    public Page<PaymentIntent> list(EnvironmentId environment, String customerId, PageRequest page) {
        return new Pages<>(entities, PaymentIntent.class, "pi", environment)
                .with("customerId", customerId)
                .where("length(e.id) = :shown", "shown", SHOWN_LENGTH)
                .get(page);
    }

    @Override
    public Page<Charge> listCharges(EnvironmentId environment, ChargeFilter filter, PageRequest page) {
        return new Pages<>(entities, Charge.class, "ch", environment)
                .with("customerId", filter.customerId())
                .with("paymentIntentId", filter.paymentIntentId())
                .byPlace()
                .get(page);
    }
}
