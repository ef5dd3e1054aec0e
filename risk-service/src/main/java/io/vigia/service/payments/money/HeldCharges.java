package io.vigia.service.payments.money;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.Charge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Holds a charge until the current transaction ends, so that its money moves one step at a time. */
@ApplicationScoped
public class HeldCharges {

    @Inject
    private EntityManager entities;

    /** The charge as it stands once nobody else holds it. */
    public Optional<Charge> hold(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Charge.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(charge -> charge.environment().equals(environment));
    }
}
