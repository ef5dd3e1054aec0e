package io.vigia.service.ledger;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.ledger.BalanceTransaction;
import io.vigia.domain.payments.money.Movement;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.service.payments.money.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What the books have not heard of yet, and what may be set free. It is found without a lock and then held by its keys, so
 * that no payment waits for the bookkeeper; what another bookkeeper took meanwhile is left out.
 */
@ApplicationScoped
public class Backlog {

    /** A statement of the entity manager takes time with the square of its parameters. */
    private static final int BATCH = 100;

    private static final String RECEIPT = "select id, balance_transaction_id, received, currency, fee, received_at,"
            + " available_on, description, method = 'CARD', unbooked";

    @Inject
    private EntityManager entities;

    @Inject
    private Receipts receipts;

    @Inject
    private Clock clock;

    /** The environments in which something waits. */
    @Transactional
    public Set<EnvironmentId> environments() {
        Set<EnvironmentId> found = new LinkedHashSet<>();
        for (Object each : entities.createNativeQuery("select distinct account_id, livemode from charges where unbooked"
                        + " = true union select distinct account_id, livemode from balance_transactions where cleared ="
                        + " false and available_on <= ?1")
                .setParameter(1, clock.millis())
                .getResultList()) {
            Object[] row = (Object[]) each;
            found.add(new EnvironmentId((String) row[0], Mode.of(truth(row[1]))));
        }
        return found;
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean anyIn(EnvironmentId environment) {
        return !unbooked(environment, 1).isEmpty() || !due(environment, 1).isEmpty();
    }

    /** Does something in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean inTransaction(BooleanSupplier work) {
        return work.getAsBoolean();
    }

    /**
     * What charges have brought; the current transaction is to write it down. They are held by their primary keys alone, so
     * that no gap is locked that a new payment might need.
     */
    List<Movement> takeReceipts(EnvironmentId environment) {
        List<?> ids = unbooked(environment, BATCH);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<?> rows = with(
                        entities.createNativeQuery(RECEIPT + " from charges force index (primary) where id in ("
                                + places(ids) + ") order by id for update"),
                        ids)
                .getResultList();
        with(
                        entities.createNativeQuery(
                                "update charges force index (primary) set unbooked = null where id in (" + places(ids)
                                        + ")"),
                        ids)
                .executeUpdate();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[9] != null)
                .map(row -> movement(environment, row))
                .toList();
    }

    /** Transactions whose money may be set free by the current transaction. */
    List<BalanceTransaction> takeDue(EnvironmentId environment) {
        List<?> ids = due(environment, BATCH);
        return ids.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select t from BalanceTransaction t where t.id in :ids order by t.id",
                                BalanceTransaction.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList()
                        .stream()
                        .filter(transaction -> !transaction.isCleared())
                        .toList();
    }

    /** What a charge has brought that is not written down yet, be it in the current transaction. */
    Optional<Movement> waiting(EnvironmentId environment, String transactionId) {
        Optional<Movement> fresh =
                receipts.fresh(transactionId).filter(each -> each.environment().equals(environment));
        return fresh.isPresent()
                ? fresh
                : entities.createNativeQuery(
                                RECEIPT
                                        + " from charges where unbooked = true and account_id = ?1 and livemode = ?2 and balance_transaction_id = ?3")
                        .setParameter(1, environment.accountId())
                        .setParameter(2, environment.livemode())
                        .setParameter(3, transactionId)
                        .getResultStream()
                        .findFirst()
                        .map(row -> movement(environment, (Object[]) row));
    }

    private static Movement movement(EnvironmentId environment, Object[] row) {
        return new Movement(
                environment,
                (String) row[1],
                MovementKind.CHARGE,
                (String) row[0],
                truth(row[8]),
                new Money(number(row[2]), (String) row[3]),
                number(row[4]),
                Instant.ofEpochMilli(number(row[5])),
                Instant.ofEpochMilli(number(row[6])),
                (String) row[7]);
    }

    private List<?> unbooked(EnvironmentId environment, int most) {
        return entities.createNativeQuery(
                        "select id from charges where unbooked = true and account_id = ?1 and livemode = ?2 limit "
                                + most)
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode())
                .getResultList();
    }

    private List<?> due(EnvironmentId environment, int most) {
        return entities.createNativeQuery("select id from balance_transactions where cleared = false and available_on"
                        + " <= ?1 and account_id = ?2 and livemode = ?3 limit " + most)
                .setParameter(1, clock.millis())
                .setParameter(2, environment.accountId())
                .setParameter(3, environment.livemode())
                .getResultList();
    }

    private static String places(List<?> ids) {
        return "?" + ",?".repeat(ids.size() - 1);
    }

    private static Query with(Query query, List<?> ids) {
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        return query;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean flag ? flag : number(column) != 0;
    }
}
