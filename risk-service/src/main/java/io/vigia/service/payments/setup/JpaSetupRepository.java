package io.vigia.service.payments.setup;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.setup.SetupIntent;
import io.vigia.domain.payments.setup.SetupRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Setup intents in the database. */
@ApplicationScoped
public class JpaSetupRepository implements SetupRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, SetupIntent intent) {
        entities.persist(intent);
    }

    @Override
    public Optional<SetupIntent> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(SetupIntent.class, id))
                .filter(intent -> intent.environment().equals(environment));
    }

    @Override
    public Page<SetupIntent> list(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Pages<>(entities, SetupIntent.class, "seti", environment)
                .with("customerId", filter.customerId())
                .with("paymentMethodId", filter.paymentMethodId())
                .get(page);
    }
}
