package io.vigia.train.replay;

import io.vigia.domain.scoring.features.VectorBytes;
import io.vigia.tools.UsageException;
import io.vigia.tools.bench.BenchDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The platform's database: how trainings went, and the vectors that it stored. Nothing is written. */
final class Behind implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final BenchDatabase database;

    Behind(Path home, Map<String, String> environment) throws IOException, SQLException {
        this.database = BenchDatabase.of(home, environment);
    }

    /** @throws UsageException if there are payments already: offline does not know them */
    void requireEmpty() throws SQLException {
        if (number("select count(*) from decisions where livemode = 0") > 0) {
            throw new UsageException(
                    "There are payments in test mode already, which offline does not know; begin with a"
                            + " fresh RISK_HOME, started with RISK_DEMO_PAYMENTS=0");
        }
    }

    /** How many trainings there have been. */
    long trainings() throws SQLException {
        return number("select count(*) from scoring_training_runs");
    }

    /** Waits until all trainings have ended, and returns the id of the model of the last one of cards; empty if it made none. */
    String trained() throws SQLException, InterruptedException {
        while (number("select count(*) from scoring_training_runs where state in ('QUEUED', 'RUNNING', 'TRAINED')")
                > 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
        String state = text("select state from scoring_training_runs where family = 'CARD' order by id desc limit 1");
        if (state.equals("FAILED")) {
            throw new SQLException("The training failed: "
                    + text("select reason from scoring_training_runs where family = 'CARD' order by id desc limit 1"));
        }
        return state.equals("SUCCEEDED")
                ? text("select id from scoring_models where family = 'CARD' and state = 'CHALLENGER' and livemode = 0"
                        + " order by id desc limit 1")
                : "";
    }

    /** The vectors that were stored, by payment intent. */
    Map<String, float[]> vectors() throws SQLException {
        Map<String, float[]> vectors = new HashMap<>();
        try (PreparedStatement statement = database.connection()
                        .prepareStatement("select object_id, features from decisions where livemode = 0");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                vectors.put(rows.getString(1), VectorBytes.read(rows.getBytes(2)));
            }
        }
        return vectors;
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
