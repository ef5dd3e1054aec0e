package io.vigia.service.platform;

import io.vigia.service.platform.rows.RowFirst;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The one place where the container hands over its entity manager. It leaves it out of beans that it makes while a
 * transaction completes, when no component is being called, so nobody else asks it directly.
 */
@ApplicationScoped
public class EntityManagerProducer {

    @PersistenceContext(unitName = "vigia")
    private EntityManager unitOfWork;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private EntityManager entities;

    @PostConstruct
    void wrap() {
        entities = RowFirst.over(unitOfWork, transactions);
    }

    /** Follows the current transaction; safe to share between threads; new objects are written when it ends. */
    @Produces
    public EntityManager entities() {
        return entities;
    }
}
