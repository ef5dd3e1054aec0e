package io.vigia.service.platform.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Plain statements within the current transaction, on the very connection that the entity manager writes on. One that is
 * asked of the pool beside it would be no part of the transaction: the pool lends a transaction's connection once at a time.
 */
@ApplicationScoped
public class PlainStatements {

    @Inject
    private EntityManager entities;

    /** What is done with a connection; it must not be closed. */
    @FunctionalInterface
    public interface Work<T> {

        T with(Connection connection) throws SQLException;
    }

    /**
     * Does something in the current transaction.
     *
     * @throws PersistenceException when the database refuses, or there is no transaction
     */
    public <T> T run(Work<T> work) {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new PersistenceException("Plain statements need a transaction");
        }
        try {
            return work.with(connection);
        } catch (SQLException e) {
            throw new PersistenceException("A plain statement failed", e);
        }
    }
}
