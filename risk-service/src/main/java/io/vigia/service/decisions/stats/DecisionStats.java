package io.vigia.service.decisions.stats;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The counts by hour as they are stored, which hours are counted, and the decisions they are counted from. */
@ApplicationScoped
public class DecisionStats {

    private static final String ID_PREFIX = "dec";
    private static final String SCOPE = " where account_id = ?1 and livemode = ?2 ";
    private static final String COUNTED =
            "select (hour - ?5) div ?6, outcome, risk_level, currency, rule_id, score_band, sum(payments), sum(amount)"
                    + " from decision_stats" + SCOPE + "and hour >= ?3 and hour < ?4 group by 1, 2, 3, 4, 5, 6";
    private static final String RAW =
            "select at div 3600000, outcome, risk_level, currency, ifnull(rule_id, ''), ifnull(risk_score div 5, -1),"
                    + " count(*), sum(amount) from decisions" + SCOPE
                    + "and id >= ?3 and id < ?4 and object_type in ('CHARGE', 'PAYMENT_INTENT')"
                    + " group by 1, 2, 3, 4, 5, 6";
    private static final String MARK = "insert ignore into decision_stats_hours (account_id, livemode, hour)"
            + " with recursive hours (n) as (select ?3 union all select n + 1 from hours where n + 1 < ?4)"
            + " select ?1, ?2, n from hours";
    private static final int HOURS_AT_ONCE = 500;
    private static final int CELLS_AT_ONCE = 200;
    private static final int CELL_COLUMNS = 8;

    @Inject
    private EntityManager entities;

    /** What the counted hours of a period say, by bucket. */
    List<Cell> counted(EnvironmentId environment, Period period) {
        return cells(scoped(COUNTED, environment)
                .setParameter(3, period.fromHour())
                .setParameter(4, period.untilHour())
                .setParameter(5, period.fromHour())
                .setParameter(6, period.bucketHours()));
    }

    /** What the decisions of these hours say, by hour. */
    List<Cell> raw(EnvironmentId environment, int fromHour, int untilHour) {
        return cells(scoped(RAW, environment)
                .setParameter(3, Ids.floor(ID_PREFIX, Period.moment(fromHour)))
                .setParameter(4, Ids.floor(ID_PREFIX, Period.moment(untilHour))));
    }

    /** Which of these hours are counted. */
    SortedSet<Integer> countedHours(EnvironmentId environment, int fromHour, int untilHour) {
        List<?> hours = scoped(
                        "select hour from decision_stats_hours" + SCOPE + "and hour >= ?3 and hour < ?4", environment)
                .setParameter(3, fromHour)
                .setParameter(4, untilHour)
                .getResultList();
        return hours.stream().map(hour -> ((Number) hour).intValue()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** When the latest decision was taken. */
    Optional<Instant> latest(EnvironmentId environment) {
        List<?> newest = scoped("select at from decisions" + SCOPE + "order by id desc limit 1", environment)
                .getResultList();
        return newest.stream().findFirst().map(at -> Instant.ofEpochMilli(((Number) at).longValue()));
    }

    /**
     * Counts hours that have ended. It marks them before it reads, so that a decision which falls into one of them
     * meanwhile waits, and then takes the mark away again.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(EnvironmentId environment, int fromHour, int untilHour) {
        for (int hour = fromHour; hour < untilHour; hour += HOURS_AT_ONCE) {
            scoped(MARK, environment)
                    .setParameter(3, hour)
                    .setParameter(4, Math.min(untilHour, hour + HOURS_AT_ONCE))
                    .executeUpdate();
        }
        scoped("delete from decision_stats" + SCOPE + "and hour >= ?3 and hour < ?4", environment)
                .setParameter(3, fromHour)
                .setParameter(4, untilHour)
                .executeUpdate();
        List<Cell> cells = raw(environment, fromHour, untilHour);
        for (int from = 0; from < cells.size(); from += CELLS_AT_ONCE) {
            insert(environment, cells.subList(from, Math.min(cells.size(), from + CELLS_AT_ONCE)));
        }
    }

    /** Takes back the count of an hour that got a late decision, in the transaction of that decision. */
    public void reopen(EnvironmentId environment, Instant late) {
        scoped("delete from decision_stats_hours" + SCOPE + "and hour = ?3", environment)
                .setParameter(3, Period.hour(late))
                .executeUpdate();
    }

    private void insert(EnvironmentId environment, List<Cell> cells) {
        StringBuilder sql = new StringBuilder("insert into decision_stats values ");
        for (int i = 0; i < cells.size(); i++) {
            sql.append(i == 0 ? "" : ", ").append("(?1, ?2");
            for (int column = 0; column < CELL_COLUMNS; column++) {
                sql.append(", ?").append(3 + i * CELL_COLUMNS + column);
            }
            sql.append(')');
        }
        Query query = scoped(sql.toString(), environment);
        int at = 3;
        for (Cell cell : cells) {
            for (Object value : cell.values()) {
                query.setParameter(at++, value);
            }
        }
        query.executeUpdate();
    }

    private Query scoped(String sql, EnvironmentId environment) {
        return entities.createNativeQuery(sql)
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode());
    }

    private static List<Cell> cells(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> Cell.of((Object[]) row)).toList();
    }
}
