package io.vigia.service.payments.refunds;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.RefundRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Refunds in the database. */
@ApplicationScoped
public class JpaRefundRepository implements RefundRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Refund refund) {
        entities.persist(refund);
    }

    @Override
    public Optional<Refund> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Refund.class, id))
                .filter(refund -> refund.environment().equals(environment));
    }

    @Override
    public Page<Refund> list(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Pages<>(entities, Refund.class, "re", environment)
                .with("chargeId", filter.chargeId())
                .with("paymentIntentId", filter.paymentIntentId())
                .get(page);
    }
}
