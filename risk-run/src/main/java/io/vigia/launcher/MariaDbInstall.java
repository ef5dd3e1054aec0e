package io.vigia.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes the data folder of a new database, as MariaDB's own install script does.
 *
 * <p>The script itself cannot be used: it does not work below a folder with a space in its name.
 */
final class MariaDbInstall {
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final RiskHome home;

    MariaDbInstall(RiskHome home) {
        this.home = home;
    }

    /**
     * Makes the folder under another name first, so that one that was interrupted is never used.
     *
     * @throws LaunchFailure if the server cannot do it; its log tells why
     */
    void run() {
        Path fresh = home.databaseData().resolveSibling("data.new");
        Path script = home.scratch().resolve("install.sql");
        Path log = home.log("database");
        try {
            FolderTree.delete(fresh);
            Files.createDirectories(fresh);
            PrivateFile.write(script, systemTables());
            Process install = new ProcessBuilder(new MariaDbCommand(home).bootstrap(fresh))
                    .redirectInput(script.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (install.waitFor() != 0) {
                throw new LaunchFailure("the database could not be installed, see " + log);
            }
            Files.move(fresh, home.databaseData(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new LaunchFailure("the database could not be installed: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted while installing the database", interrupted);
        }
    }

    /** Root may log in through the socket as the user of the operating system, and in no other way. */
    private String systemTables() {
        StringBuilder sql = new StringBuilder("create database mysql;\nuse mysql;\n")
                .append("SET @auth_root_socket='")
                .append(System.getProperty("user.name"))
                .append("';\n");
        for (String script : SCRIPTS) {
            sql.append(RiskHome.read(home.databaseBase().resolve("share").resolve(script)));
        }
        return sql.toString();
    }
}
