package io.vigia.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** MariaDB as a child of the launcher, on a free port of the loopback interface, with its rows in the home. */
final class EmbeddedDatabase {
    private static final String NAME = "vigia";
    private static final int START_SECONDS = 180;
    private static final long POLL_MILLIS = 100;

    private final RiskHome home;
    private final String password;
    private final int port = Ports.free();

    EmbeddedDatabase(RiskHome home, Secrets secrets) {
        this.home = home;
        this.password = secrets.databasePassword();
    }

    /**
     * Unpacks and installs at the first start, then starts the server; {@link #awaitReady} waits for it.
     *
     * @return the process, which is to be stopped even if it never becomes ready
     */
    Child start() {
        MariaDbBinaries.unpack(home.databaseBase());
        if (!Files.isDirectory(home.databaseData())) {
            new MariaDbInstall(home).run();
        }
        PrivateFile.write(initFile(), initialSql());
        return Child.start(home, "database", new MariaDbCommand(home).server(port, initFile()), Map.of());
    }

    /**
     * Waits until the server lets the platform's user in.
     *
     * @throws LaunchFailure if it ends or takes more than three minutes, as after a very long crash recovery
     */
    Database awaitReady(Child child) {
        Database database = new Database(url(), NAME, password, Optional.of(child));
        for (long waited = 0; waited < TimeUnit.SECONDS.toMillis(START_SECONDS); waited += POLL_MILLIS) {
            if (answers(database)) {
                deleteInitFile();
                return database;
            }
            if (!child.process().isAlive()) {
                throw new LaunchFailure("the database did not start, see " + child.log());
            }
            Pause.millis(POLL_MILLIS);
        }
        throw new LaunchFailure("the database is not ready after " + START_SECONDS + " s, see " + child.log());
    }

    private String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=DISABLED";
    }

    private static boolean answers(Database database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private String initialSql() {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS vigia CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
                "CREATE USER IF NOT EXISTS 'vigia'@'127.0.0.1';",
                "ALTER USER 'vigia'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON vigia.* TO 'vigia'@'127.0.0.1';",
                "");
    }

    private Path initFile() {
        return home.root().resolve("run/database.sql");
    }

    private void deleteInitFile() {
        try {
            Files.deleteIfExists(initFile());
        } catch (IOException failure) {
            throw new LaunchFailure("cannot remove " + initFile() + ": " + failure.getMessage(), failure);
        }
    }
}
