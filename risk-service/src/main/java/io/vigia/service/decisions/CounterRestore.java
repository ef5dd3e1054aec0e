package io.vigia.service.decisions;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.scoring.features.FeatureMemory;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.rules.host.ObjectType;
import io.vigia.service.platform.Database;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Makes the counters anew from the stored decisions before the first payment comes, row by row as the database sends them. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CounterRestore {

    private static final Logger LOG = Logger.getLogger(CounterRestore.class.getName());
    private static final int ROW_BY_ROW = Integer.MIN_VALUE; // Connector/J's way to say: stream

    @Resource(lookup = Database.JNDI)
    private DataSource dataSource;

    @Inject
    private VelocityStore counters;

    @Inject
    private FeatureMemory memory;

    @PostConstruct
    void restore() {
        long started = System.nanoTime();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROW_BY_ROW);
            try (ResultSet rows = statement.executeQuery("select account_id, livemode, id, at, object_type, status,"
                    + " amount_usd_micros, method, dimensions from decisions order by id")) {
                Rows attempts = new Rows(rows);
                counters.restore(attempts);
                Duration took = Duration.ofNanos(System.nanoTime() - started);
                LOG.info(
                        () -> "Counters made anew from " + attempts.count + " decisions in " + took.toMillis() + " ms");
            }
            restoreMarks(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The counters cannot be made anew", e);
        }
    }

    private void restoreMarks(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select account_id, livemode, id, kind, created, fraud, dimensions from decision_marks")) {
            while (rows.next()) {
                counters.mark(new Mark(
                        new EnvironmentId(rows.getString(1), Mode.of(rows.getBoolean(2))),
                        rows.getString(3),
                        Mark.Kind.valueOf(rows.getString(4)),
                        Instant.ofEpochMilli(rows.getLong(5)),
                        rows.getBoolean(6),
                        Keys.parse(rows.getBytes(7))));
            }
        }
    }

    private final class Rows implements Iterator<AttemptRecord> {

        private final ResultSet rows;
        private boolean more;
        private long count;

        Rows(ResultSet rows) throws SQLException {
            this.rows = rows;
            this.more = rows.next();
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public AttemptRecord next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            try {
                AttemptRecord attempt = read();
                memory.decided(attempt);
                more = rows.next();
                count++;
                return attempt;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private AttemptRecord read() throws SQLException {
            return new AttemptRecord(
                    new EnvironmentId(rows.getString(1), Mode.of(rows.getBoolean(2))),
                    rows.getString(3),
                    Instant.ofEpochMilli(rows.getLong(4)),
                    ObjectType.valueOf(rows.getString(5)),
                    AttemptStatus.valueOf(rows.getString(6)),
                    rows.getLong(7),
                    PaymentMethodType.valueOf(rows.getString(8)),
                    Keys.parse(rows.getBytes(9)));
        }
    }
}
