package io.vigia.train.due;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.serving.ModelFamily;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of trainings. Whoever holds its lock trains; the database frees the lock when the connection of its holder is gone,
 * so that a training under way without a holder is one whose process has died. Safe for several threads.
 */
final class RunTable {

    /** A training whose process died is begun anew; after so many it is given up. */
    static final int MOST_ATTEMPTS = 3;

    /** A machine that vanishes cannot close its connection: the database does after so many silent seconds. */
    private static final int SILENT_SECONDS = 60;

    private static final String LOCK = "concat('vigia.training.', database())";
    private static final int MOST_REASON = 500;
    private static final int MOST_LOG = 20_000;

    private final Connection connection;
    private final Clock clock;
    private final Ids ids;

    RunTable(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.ids = new Ids(clock::millis);
    }

    /** Takes the lock, for as long as the connection lives; false if another process trains. */
    synchronized boolean lock() throws SQLException {
        update("set session wait_timeout = " + SILENT_SECONDS);
        try (PreparedStatement statement = connection.prepareStatement("select get_lock(" + LOCK + ", 0)");
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getInt(1) == 1;
        }
    }

    /** Marks those as failed whose process has died, and puts them in line again. */
    synchronized int bury() throws SQLException {
        List<String> dead = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select id from scoring_training_runs where state = 'RUNNING'");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                dead.add(rows.getString(1));
            }
        }
        for (String id : dead) {
            together(() -> bury(id));
        }
        return dead.size();
    }

    private void bury(String id) throws SQLException {
        long now = clock.millis();
        update(
                "update scoring_training_runs set state = 'FAILED', reason = 'The process that trained has died.',"
                        + " ended_at = ?, step = null, open_key = null where id = ?",
                now,
                id);
        update(
                "insert into scoring_training_runs (id, account_id, livemode, created, family, state, scheduled, author,"
                        + " as_of, maturity_days, attempt, open_key, log) select ?, account_id, livemode, created, family,"
                        + " 'QUEUED', scheduled, author, as_of, maturity_days, attempt + 1, concat(account_id,"
                        + " if(livemode, '-live-', '-test-'), lower(family)), '' from scoring_training_runs"
                        + " where id = ? and attempt < ?",
                ids.next("trn", clock.instant()),
                id,
                MOST_ATTEMPTS);
    }

    /** Takes up the training that waits longest. */
    synchronized Optional<Run> takeUp() throws SQLException {
        Run run;
        try (PreparedStatement statement =
                        connection.prepareStatement("select id, account_id, livemode, family, as_of, maturity_days"
                                + " from scoring_training_runs where state = 'QUEUED' order by id limit 1");
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            run = new Run(
                    row.getString(1),
                    row.getString(2),
                    row.getBoolean(3),
                    ModelFamily.valueOf(row.getString(4)),
                    Instant.ofEpochMilli(row.getLong(5)),
                    Duration.ofDays(row.getInt(6)));
        }
        update(
                "update scoring_training_runs set state = 'RUNNING', worker = ?, started_at = ?, seen_at = ? where id = ?",
                worker(),
                clock.millis(),
                clock.millis(),
                run.id());
        return Optional.of(run);
    }

    private static String worker() {
        String machine;
        try {
            machine = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            machine = "localhost";
        }
        return ProcessHandle.current().pid() + "@" + machine;
    }

    /** Tells that the process lives; keeps the lock. */
    synchronized void beat(Run run) throws SQLException {
        update("update scoring_training_runs set seen_at = ? where id = ?", clock.millis(), run.id());
    }

    synchronized void step(Run run, String step) throws SQLException {
        update("update scoring_training_runs set step = ?, seen_at = ? where id = ?", step, clock.millis(), run.id());
    }

    synchronized void log(Run run, String line) throws SQLException {
        update(
                "update scoring_training_runs set log = left(concat(log, ?), " + MOST_LOG + ") where id = ?",
                line + "\n",
                run.id());
    }

    synchronized void counted(Run run, int payments, long frauds) throws SQLException {
        update("update scoring_training_runs set payments = ?, frauds = ? where id = ?", payments, frauds, run.id());
    }

    /** There is no model: too little to learn from, or a failure. */
    synchronized void end(Run run, String state, String reason) throws SQLException {
        String text = reason.length() > MOST_REASON ? reason.substring(0, MOST_REASON) : reason;
        update(
                "update scoring_training_runs set state = ?, reason = ?, ended_at = ?, step = null, open_key = null"
                        + " where id = ?",
                state,
                text,
                clock.millis(),
                run.id());
    }

    /** Leaves the model with the training, and notes down that the platform takes it in. */
    synchronized void deliver(Run run, byte[] file, FoldMetrics newest) throws SQLException {
        together(() -> {
            update(
                    "update scoring_training_runs set state = 'TRAINED', file = ?, average_precision = ?, auc = ?"
                            + " where id = ?",
                    file,
                    finite(newest.averagePrecision()),
                    finite(newest.auc()),
                    run.id());
            update(
                    "insert into due_work (id, account_id, livemode, kind, object_id, due_at, by_the_world)"
                            + " values (?, ?, ?, 'trained_model', ?, ?, true)",
                    ids.next("due", clock.instant()),
                    run.account(),
                    run.live(),
                    run.id(),
                    clock.millis());
        });
    }

    private static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void together(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
