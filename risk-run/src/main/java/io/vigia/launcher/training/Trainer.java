package io.vigia.launcher.training;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every two seconds whether a model waits to be trained, and then starts a process that trains: with a heap of its own, and
 * behind everybody else who wants the processor. The server never learns of it but by the database; if the process dies, the next one
 * finds what it left.
 */
public final class Trainer {

    private static final Logger LOG = Logger.getLogger(Trainer.class.getName());
    private static final long POLL_MILLIS = 2_000;

    /** Something waits, or somebody died over it, and nobody trains now, on whatever machine. */
    private static final String DUE = "select 1 from scoring_training_runs where state in ('QUEUED', 'RUNNING')"
            + " and is_free_lock(concat('vigia.training.', database())) = 1 limit 1";

    private final Place place;
    private final Map<String, String> environment;
    private Process process;
    private boolean stopped;

    /**
     * Where things are.
     *
     * @param product the folder of the built product, with its libraries
     * @param trainer the libraries of what trains; perhaps not there
     * @param home the folder of the installation
     * @param log where processes that train write
     */
    public record Place(Path product, Path trainer, Path home, Path log) {}

    /** @param environment what a process that trains is given, the database among it: {@code RISK_DB_URL} and so on */
    public Trainer(Place place, Map<String, String> environment) {
        this.place = place;
        this.environment = Map.copyOf(environment);
    }

    /** Begins to look; a product that was shipped without the module that trains never does. */
    public void start() {
        if (Files.isDirectory(place.trainer)) {
            Thread thread = new Thread(this::watch, "trainer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Stops a training that is under way; it begins anew when the platform is started again. */
    public synchronized void stop() {
        stopped = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private void watch() {
        try {
            do {
                Thread.sleep(POLL_MILLIS);
            } while (!isDue() || train());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDue() {
        if (process != null && process.isAlive()) {
            return false;
        }
        try (Connection connection = DriverManager.getConnection(
                        environment.get("RISK_DB_URL"),
                        environment.get("RISK_DB_USER"),
                        environment.get("RISK_DB_PASSWORD"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DUE)) {
            return row.next();
        } catch (SQLException notNow) {
            return false;
        }
    }

    /** False once all is stopped, or if no process can be started. */
    private synchronized boolean train() {
        if (stopped) {
            return false;
        }
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(place.home.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().putIfAbsent("OMP_WAIT_POLICY", "passive");
        try {
            process = builder.start();
            return true;
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, failure, () -> "No process can be started that trains models");
            return false;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (new File("/usr/bin/nice").canExecute()) {
            command.addAll(List.of("/usr/bin/nice", "-n", "10"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + environment.getOrDefault("RISK_TRAIN_HEAP", "2g"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.add("-Djava.io.tmpdir=" + place.home.resolve("tmp"));
        command.add("-cp");
        command.add(place.product.resolve("lib") + "/*" + File.pathSeparator + place.trainer + "/*");
        command.addAll(List.of("io.vigia.train.Training", "train", "due"));
        return command;
    }
}
