package io.vigia.service.apikeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts what is taken away from keys, so that every node knows when what it remembers of them is old. */
@ApplicationScoped
public class KeyChanges {

    @Inject
    private EntityManager entities;

    /** Counts one, in the transaction of the change. */
    void count() {
        entities.createNativeQuery("update api_key_changes set seq = seq + 1 where id = 1")
                .executeUpdate();
    }

    /** How many there were. */
    @Transactional(TxType.REQUIRES_NEW)
    long last() {
        return ((Number) entities.createNativeQuery("select seq from api_key_changes where id = 1")
                        .getSingleResult())
                .longValue();
    }
}
