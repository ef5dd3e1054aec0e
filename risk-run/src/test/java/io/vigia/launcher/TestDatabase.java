package io.vigia.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** An empty database of the kind that {@code ./risk up} starts, for one test. */
public final class TestDatabase implements AutoCloseable {
    private final RiskHome home;
    private final Child child;
    private final Database database;

    private TestDatabase(RiskHome home, Child child, Database database) {
        this.home = home;
        this.child = child;
        this.database = database;
    }

    /**
     * Starts it, with its rows below {@code target}.
     *
     * @param name of its folder, which is emptied first
     */
    public static TestDatabase start(String name) {
        RiskHome home = new RiskHome(Path.of("target", name).toAbsolutePath());
        delete(home);
        home.prepare();
        EmbeddedDatabase embedded = new EmbeddedDatabase(home, Secrets.load(home, Map.of()));
        Child child = embedded.start();
        return new TestDatabase(home, child, embedded.awaitReady(child));
    }

    /** What a platform on this database reads from its environment. */
    public Map<String, String> environment() {
        return database.environment();
    }

    /** A new connection, to be closed by the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    @Override
    public void close() {
        child.stop();
        delete(home);
    }

    private static void delete(RiskHome home) {
        try {
            FolderTree.delete(home.root());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
