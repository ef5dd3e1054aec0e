package io.vigia.service.payments.warnings;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.warnings.FraudWarning;
import io.vigia.domain.payments.warnings.FraudWarningRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Early fraud warnings in the database. */
@ApplicationScoped
public class JpaFraudWarningRepository implements FraudWarningRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, FraudWarning warning) {
        entities.persist(warning);
    }

    @Override
    public Optional<FraudWarning> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(FraudWarning.class, id))
                .filter(warning -> warning.environment().equals(environment));
    }

    @Override
    public Page<FraudWarning> list(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Pages<>(entities, FraudWarning.class, "issfr", environment)
                .with("chargeId", filter.chargeId())
                .with("paymentIntentId", filter.paymentIntentId())
                .get(page);
    }
}
