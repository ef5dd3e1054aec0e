package io.vigia.service.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one place where the container hands over its entity manager. It leaves it out of beans that it makes while a
 * transaction completes, when no component is being called, so nobody else asks it directly.
 */
@ApplicationScoped
public class EntityManagerProducer {

    @PersistenceContext(unitName = "vigia")
    private EntityManager entities;

    /** Follows the current transaction; safe to share between threads. */
    @Produces
    public EntityManager entities() {
        return entities;
    }
}
