package io.vigia.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder in which one installation keeps everything: data, secrets, logs and what runs now.
 *
 * @param root the folder itself, absolute
 */
record RiskHome(Path root) {
    /** The home that RISK_HOME names, or {@code .risk} in the current folder. */
    static RiskHome of(Map<String, String> environment) {
        String named = environment.getOrDefault("RISK_HOME", "");
        return new RiskHome(
                Path.of(named.isBlank() ? ".risk" : named).toAbsolutePath().normalize());
    }

    /** What runs now, see {@link RunState}. */
    Path state() {
        return root.resolve("run/state.properties");
    }

    /** Held as long as a launcher lives. */
    Path lock() {
        return root.resolve("run/lock");
    }

    /** The keys made on the first start, see {@link Secrets}. */
    Path secrets() {
        return root.resolve("secrets.env");
    }

    /** Who may log in to the demo; the platform writes it. */
    Path demo() {
        return root.resolve("demo.json");
    }

    /** The unpacked database server. */
    Path databaseBase() {
        return root.resolve("mariadb/" + MariaDbBinaries.VERSION);
    }

    /** The rows. */
    Path databaseData() {
        return root.resolve("data");
    }

    /** Short-lived files, emptied at each start. */
    Path scratch() {
        return root.resolve("tmp");
    }

    /** The unpacked application server. */
    Path server() {
        return root.resolve("payara");
    }

    /** The log of one process, by its name. */
    Path log(String name) {
        return root.resolve("logs/" + name + ".log");
    }

    /**
     * Takes away what a server that was killed knew of itself. It would deploy the platform from there, and then once more as it
     * is told to: ready in between, it would take requests and drop them. A server that stops in good order does the same.
     */
    void forgetServer() {
        try {
            FolderTree.delete(server().resolve("config"));
        } catch (IOException failure) {
            throw new LaunchFailure("cannot write to " + server() + ": " + failure.getMessage(), failure);
        }
    }

    /** Makes the folders that others write into; only the owner may look inside. */
    void prepare() {
        try {
            Files.createDirectories(root);
            if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(root.resolve("run"));
            Files.createDirectories(root.resolve("logs"));
            Files.createDirectories(scratch());
        } catch (IOException failure) {
            throw new LaunchFailure("cannot write to " + root + ": " + failure.getMessage(), failure);
        }
    }

    /** Reads a small text file of this home. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
