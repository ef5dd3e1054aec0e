package io.vigia.service.velocity;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.heap.Attic;
import io.vigia.service.platform.Database;
import io.vigia.service.platform.time.RealTime;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Keeps in the database what of this node's counters does not fit into its memory. It has connections of its own: who asks holds
 * locks that others wait for with a connection of theirs.
 */
@ApplicationScoped
public class CounterAttic implements Attic {

    private static final Duration SILENT = Duration.ofDays(1);
    private static final int DELETED_AT_ONCE = 2_000;

    private final long run = new SecureRandom().nextLong();
    private final AtomicBoolean known = new AtomicBoolean();

    @Resource(lookup = Database.COUNTERS_JNDI)
    private DataSource dataSource;

    @Inject
    @RealTime
    private Clock clock;

    @Override
    public void put(EnvironmentId environment, List<Parcel> parcels) {
        sayThatItRuns();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("replace into counter_attic"
                        + " (run_id, account_id, livemode, hash, page, content) values (?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            try {
                for (Parcel parcel : parcels) {
                    place(insert, environment, parcel.key(), parcel.page());
                    insert.setBytes(6, parcel.content());
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Counters cannot be put away", e);
        }
    }

    @Override
    public byte[] get(EnvironmentId environment, long key, int page) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("select content from counter_attic"
                        + " where run_id = ? and account_id = ? and livemode = ? and hash = ? and page = ?")) {
            place(query, environment, key, page);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Counters that were put away cannot be read", e);
        }
    }

    @Override
    public void clear(EnvironmentId environment) {
        if (!known.get()) {
            return;
        }
        delete(
                "delete from counter_attic where run_id = ? and account_id = ? and livemode = ? limit "
                        + DELETED_AT_ONCE,
                run,
                environment.accountId(),
                environment.livemode());
    }

    /** Says that this node runs, if it put anything away, and forgets what nodes left that have not said so for a day. */
    void tidy() {
        if (known.get()) {
            update("update counter_runs set seen = ? where id = ?", clock.millis(), run);
        }
        long silent = clock.millis() - SILENT.toMillis();
        delete(
                "delete from counter_attic where run_id in (select id from counter_runs where seen < ?) limit "
                        + DELETED_AT_ONCE,
                silent);
        update("delete from counter_runs where seen < ?", silent);
    }

    private void sayThatItRuns() {
        if (known.compareAndSet(false, true)) {
            update("replace into counter_runs (id, seen) values (?, ?)", run, clock.millis());
        }
    }

    private void place(PreparedStatement statement, EnvironmentId environment, long key, int page) throws SQLException {
        statement.setLong(1, run);
        statement.setString(2, environment.accountId());
        statement.setBoolean(3, environment.livemode());
        statement.setLong(4, key);
        statement.setInt(5, page);
    }

    private void delete(String limited, Object... parameters) {
        while (update(limited, parameters) == DELETED_AT_ONCE) {
            Thread.onSpinWait(); // there is more
        }
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What counters have put away cannot be changed", e);
        }
    }
}
