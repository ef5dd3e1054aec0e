package io.vigia.service.payments.disputes;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Disputes in the database. */
@ApplicationScoped
public class JpaDisputeRepository implements DisputeRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Dispute dispute) {
        entities.persist(dispute);
    }

    @Override
    public Optional<Dispute> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Dispute.class, id))
                .filter(dispute -> dispute.environment().equals(environment));
    }

    @Override
    public Page<Dispute> list(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Pages<>(entities, Dispute.class, "dp", environment)
                .with("chargeId", filter.chargeId())
                .with("paymentIntentId", filter.paymentIntentId())
                .among("status", filter.statuses())
                .get(page);
    }
}
