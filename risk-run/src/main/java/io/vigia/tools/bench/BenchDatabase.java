package io.vigia.tools.bench;

import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/** The platform's database seen from behind, to count what the platform does to it and to fill it. */
public final class BenchDatabase implements AutoCloseable {

    /**
     * What the database has been asked since its start.
     *
     * @param statements statements that arrived, each a round trip
     * @param transactions commits
     */
    record Work(long statements, long transactions) {

        Work minus(Work earlier) {
            return new Work(statements - earlier.statements, transactions - earlier.transactions);
        }
    }

    private final Connection connection;

    private BenchDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects to the database of a running platform: the one that {@code RISK_DB_URL} names, or the one that the
     * launcher has started for this home.
     *
     * @throws UsageException when there is neither
     */
    public static BenchDatabase of(Path home, Map<String, String> environment) throws IOException, SQLException {
        if (!environment.getOrDefault("RISK_DB_URL", "").isBlank()) {
            return connect(
                    environment.get("RISK_DB_URL"),
                    environment.getOrDefault("RISK_DB_USER", ""),
                    environment.getOrDefault("RISK_DB_PASSWORD", ""));
        }
        String url = properties(home.resolve("run/state.properties")).getProperty("database.url");
        if (url == null) {
            throw new UsageException("No database runs for " + home + "; name one with RISK_DB_URL");
        }
        return connect(url, "vigia", properties(home.resolve("secrets.env")).getProperty("RISK_DB_PASSWORD"));
    }

    private static BenchDatabase connect(String url, String user, String password) throws SQLException {
        return new BenchDatabase(DriverManager.getConnection(url, user, password));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** Returns what the database has been asked until now; asking this counts as well. */
    Work work() throws SQLException {
        return new Work(status("Questions"), status("Com_commit"));
    }

    private long status(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE '" + name + "'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    /** Returns how many rows a table has. */
    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The connection, to ask what is not asked here. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
