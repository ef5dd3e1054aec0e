package io.vigia.service.sandbox.network;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.domain.payments.vouchers.Receipt.Collected;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.platform.time.TestTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The books of the simulated networks, apart from the platform's own. */
@ApplicationScoped
class Till {

    private static final String ACTS = "select id, account_id, order_id, act, amount, due_at from simulated_acts";

    @Inject
    private EntityManager entities;

    @Inject
    private TestTimes times;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock world;

    /** An act with what it is about. */
    record Planned(String id, EnvironmentId environment, String orderId, Act act) {}

    /** What is paid at a counter. */
    record Payment(long amount, Instant paidAt, String cashPoint, String city) {}

    /** Notes, with the order, what is going to happen to it. */
    void plan(NetworkOrder order, Act act) {
        entities.createNativeQuery(
                        "insert into simulated_acts (id, account_id, livemode, order_id, act, amount, due_at)"
                                + " values (?1, ?2, 0, ?3, ?4, ?5, ?6)")
                .setParameter(1, ids.next("sact", world.instant()))
                .setParameter(2, order.environment().accountId())
                .setParameter(3, order.id())
                .setParameter(4, act.kind().name())
                .setParameter(5, act.amount())
                .setParameter(6, act.dueAt().toEpochMilli())
                .executeUpdate();
    }

    /** Nothing more happens to an order by itself. */
    void forget(NetworkOrder order) {
        entities.createNativeQuery("delete from simulated_acts where order_id = ?1")
                .setParameter(1, order.id())
                .executeUpdate();
    }

    /** What is due now, in all environments, each by its own time. */
    @Transactional
    List<Planned> due(int most) {
        List<Planned> due = new ArrayList<>();
        List<String> apart =
                times.standing().keySet().stream().map(EnvironmentId::accountId).toList();
        String others = apart.isEmpty() ? "" : " and account_id not in ('" + String.join("','", apart) + "')";
        due.addAll(read(
                entities.createNativeQuery(ACTS + " where due_at <= ?1" + others + " order by due_at, id limit " + most)
                        .setParameter(1, world.millis())));
        times.standing()
                .forEach((environment, now) -> due.addAll(read(entities.createNativeQuery(
                                ACTS + " where due_at <= ?1 and account_id = ?2 order by due_at, id limit " + most)
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, environment.accountId()))));
        return due;
    }

    /** Takes an act off the plan; of two who try, one does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(Planned planned) {
        return entities.createNativeQuery("delete from simulated_acts where id = ?1")
                        .setParameter(1, planned.id())
                        .executeUpdate()
                == 1;
    }

    /** Takes money for an order, and an act off the plan if it was planned; together or not at all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String receive(NetworkOrder order, Payment payment, Planned planned) {
        if (planned != null
                && entities.createNativeQuery("delete from simulated_acts where id = ?1")
                                .setParameter(1, planned.id())
                                .executeUpdate()
                        == 0) {
            return null;
        }
        String reference = ids.next("cash", world.instant());
        entities.createNativeQuery(
                        "insert into simulated_receipts (id, account_id, livemode, order_id, amount, paid_at,"
                                + " cash_point, city, reversed, given_back) values (?1, ?2, 0, ?3, ?4, ?5, ?6, ?7, 0, 0)")
                .setParameter(1, reference)
                .setParameter(2, order.environment().accountId())
                .setParameter(3, order.id())
                .setParameter(4, payment.amount())
                .setParameter(5, payment.paidAt().toEpochMilli())
                .setParameter(6, payment.cashPoint())
                .setParameter(7, payment.city())
                .executeUpdate();
        return reference;
    }

    /** Takes back all that was paid for an order; tells whether there was anything. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean reverse(NetworkOrder order) {
        return entities.createNativeQuery(
                                "update simulated_receipts set reversed = 1 where order_id = ?1 and reversed = 0")
                        .setParameter(1, order.id())
                        .executeUpdate()
                > 0;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Collected> collected(NetworkOrder order) {
        List<Object[]> rows = entities.createNativeQuery("select id, amount, paid_at, cash_point, city, reversed"
                        + " from simulated_receipts where order_id = ?1 and amount > 0 order by id")
                .setParameter(1, order.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Collected(
                        (String) row[0],
                        number(row[1]),
                        Instant.ofEpochMilli(number(row[2])),
                        (String) row[3],
                        (String) row[4],
                        (Boolean) row[5]))
                .toList();
    }

    /** Whether the payer said no, which is noted as nothing received. */
    @Transactional
    boolean declined(NetworkOrder order) {
        return !entities.createNativeQuery(
                        "select 1 from simulated_receipts where order_id = ?1 and amount = 0 limit 1")
                .setParameter(1, order.id())
                .getResultList()
                .isEmpty();
    }

    /** Gives what a receipt does not need back to the payer; asked again, it changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(Receipt receipt) {
        entities.createNativeQuery("update simulated_receipts set given_back = ?1 where id = ?2")
                .setParameter(1, receipt.rest())
                .setParameter(2, receipt.reference())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Planned> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Planned(
                        (String) row[0],
                        new EnvironmentId((String) row[1], Mode.TEST),
                        (String) row[2],
                        new Act(
                                Act.Kind.valueOf((String) row[3]),
                                number(row[4]),
                                Instant.ofEpochMilli(number(row[5])))))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
