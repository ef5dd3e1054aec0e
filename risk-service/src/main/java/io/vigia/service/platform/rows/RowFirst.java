package io.vigia.service.platform.rows;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.JNDIConnector;

/**
 * An entity manager that keeps new objects back and writes their rows itself when the transaction ends. Whoever does more
 * with them than look them up, or flushes, finds them handed over to the real entity manager first, as if they had been
 * its own from the beginning. Queries do not see what was not flushed, kept back or not: the flush mode is COMMIT.
 */
public final class RowFirst implements InvocationHandler {

    private static final Object KEY = RowFirst.class;

    private final EntityManager real;
    private final TransactionSynchronizationRegistry transactions;
    private final Map<Class<?>, Optional<RowShape>> shapes = new ConcurrentHashMap<>();

    private RowFirst(EntityManager real, TransactionSynchronizationRegistry transactions) {
        this.real = real;
        this.transactions = transactions;
    }

    /**
     * Wraps an entity manager.
     *
     * @param real follows the current transaction
     */
    public static EntityManager over(EntityManager real, TransactionSynchronizationRegistry transactions) {
        return (EntityManager) Proxy.newProxyInstance(
                RowFirst.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                new RowFirst(real, transactions));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        switch (method.getName()) {
            case "persist" -> {
                if (keepsBack(args[0])) {
                    return null;
                }
            }
            case "find" -> {
                Object found = args.length == 2 ? foundNew((Class<?>) args[0], args[1]) : null;
                if (found != null) {
                    return found;
                }
                if (args.length > 2) {
                    handOver();
                }
            }
            case "contains" -> {
                NewRows rows = rows();
                if (rows != null && rows.contains(args[0])) {
                    return true;
                }
            }
            case "flush", "merge", "remove", "refresh", "lock", "detach", "clear" -> handOver();
            default -> {
                // nothing that the new objects matter to
            }
        }
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean keepsBack(Object entity) {
        if (shape(entity.getClass()) == null || transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return false;
        }
        NewRows rows = rows();
        if (rows == null) {
            rows = new NewRows(this::database, this::shape);
            transactions.putResource(KEY, rows);
            transactions.registerInterposedSynchronization(rows);
        }
        rows.add(entity);
        return true;
    }

    private Object foundNew(Class<?> type, Object id) {
        NewRows rows = rows();
        return rows == null ? null : rows.find(type, id);
    }

    private void handOver() {
        NewRows rows = rows();
        if (rows != null) {
            rows.handOver(real::persist);
        }
    }

    /** The new rows of the current transaction, or null. */
    private NewRows rows() {
        return transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? null
                : (NewRows) transactions.getResource(KEY);
    }

    private RowShape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, this::shapeOf).orElse(null);
    }

    private Optional<RowShape> shapeOf(Class<?> type) {
        return Optional.ofNullable(RowShape.of(session(), type));
    }

    /**
     * The entity manager's own way to the database. While a transaction completes, no component is being called any more, and
     * what a component's data source gives then is no part of the transaction: each statement would be committed on its own.
     */
    private DataSource database() {
        return ((JNDIConnector) session().getLogin().getConnector()).getDataSource();
    }

    private AbstractSession session() {
        return (AbstractSession) JpaHelper.getDatabaseSession(real.getEntityManagerFactory());
    }
}
