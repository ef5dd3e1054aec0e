package io.vigia.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** Takes away what is old, a little in each transaction, so that nobody waits for it. */
@ApplicationScoped
public class Retention {

    /** How many rows one transaction takes away. */
    public static final int BATCH = 500;

    @Inject
    private EntityManager entities;

    /**
     * Runs a statement that takes away up to {@value #BATCH} rows.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean some(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement + " limit " + BATCH);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate() == BATCH;
    }
}
