package io.vigia.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** One's own MySQL or MariaDB, named by RISK_DB_URL, RISK_DB_USER and RISK_DB_PASSWORD. */
final class ExternalDatabase {
    private static final int LOGIN_SECONDS = 10;

    private ExternalDatabase() {}

    /**
     * Logs in once, so that a wrong address is told at once and not from deep inside the server.
     *
     * @throws LaunchFailure if it does not answer or does not let this user in
     */
    static Database connect(Map<String, String> environment) {
        Database database = new Database(
                environment.get("RISK_DB_URL"),
                environment.getOrDefault("RISK_DB_USER", ""),
                environment.getOrDefault("RISK_DB_PASSWORD", ""),
                Optional.empty());
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            if (connection.isValid(LOGIN_SECONDS)) {
                return database;
            }
        } catch (SQLException failure) {
            throw new LaunchFailure("the database at RISK_DB_URL cannot be reached: " + firstLine(failure), failure);
        }
        throw new LaunchFailure("the database at RISK_DB_URL does not answer");
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
