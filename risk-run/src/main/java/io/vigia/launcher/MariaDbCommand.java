package io.vigia.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines that install and run MariaDB. */
final class MariaDbCommand {
    private static final long ROOMY_BYTES = 6L << 30;
    private static final int LONGEST_SOCKET_PATH = 100;

    private final RiskHome home;

    MariaDbCommand(RiskHome home) {
        this.home = home;
    }

    /** Reads SQL from its input into a new data folder, and ends. */
    List<String> bootstrap(Path data) {
        List<String> command = new ArrayList<>(List.of(
                home.databaseBase().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--bootstrap",
                "--basedir=" + home.databaseBase(),
                "--datadir=" + data,
                "--tmpdir=" + home.scratch(),
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
        asRoot(command);
        return command;
    }

    /**
     * Runs the server; a commit is on disk before it is acknowledged.
     *
     * @param port of the loopback interface
     * @param initFile SQL to run at each start
     */
    List<String> server(int port, Path initFile) {
        List<String> command = new ArrayList<>(List.of(
                home.databaseBase().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home.databaseBase(),
                "--datadir=" + home.databaseData(),
                "--tmpdir=" + home.scratch(),
                "--socket=" + socket(port),
                "--pid-file=" + home.root().resolve("run/database.pid"),
                "--init-file=" + initFile,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--max-connections=300",
                "--max-allowed-packet=64M",
                "--performance-schema=OFF",
                "--query-cache-type=OFF",
                "--query-cache-size=0",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-log-file-size=512M",
                "--innodb-buffer-pool-size=" + (memoryBytes() >= ROOMY_BYTES ? "1G" : "256M")));
        asRoot(command);
        return command;
    }

    private Path socket(int port) {
        Path nearby = home.root().resolve("run/database.sock");
        boolean fits = nearby.toString().length() <= LONGEST_SOCKET_PATH;
        return fits ? nearby : Path.of(System.getProperty("java.io.tmpdir"), "vigia-" + port + ".sock");
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private static long memoryBytes() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }
}
