package io.vigia.system;

import io.vigia.launcher.LauncherProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A platform that a test starts for itself, with demo data below {@code target}; it can be killed and started again. */
public final class OwnPlatform implements AutoCloseable {
    private static final int START_SECONDS = 600;

    private final Path home;
    private final Path output;
    private final Map<String, String> environment;
    private Process launcher;
    private Platform platform;

    private OwnPlatform(String name, Map<String, String> environment) {
        this.home = Path.of("target", name).toAbsolutePath();
        this.output = Path.of("target", name + ".log");
        this.environment = new HashMap<>(environment);
        this.environment.put("RISK_DEMO_PAYMENTS", "0");
    }

    /**
     * Starts a fresh one.
     *
     * @param name of its home below {@code target}, which is emptied first
     */
    public static OwnPlatform fresh(String name, Map<String, String> environment) {
        OwnPlatform own = new OwnPlatform(name, environment);
        empty(own.home);
        own.start();
        return own;
    }

    /** Starts it, on another port than before, with the data that are there. */
    public void start() {
        int port = freePort();
        launcher = new LauncherProcess(home, environment).start(output, "up", "--port", String.valueOf(port));
        platform = new Platform("http://127.0.0.1:" + port, home);
        awaitReady();
    }

    public Platform platform() {
        return platform;
    }

    /** Ends launcher, server and database at once, as {@code kill -9} does: none of them can do anything about it. */
    public void kill() {
        List<ProcessHandle> children = launcher.descendants().toList();
        launcher.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        launcher.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** How many lines of its server's log contain these words. */
    public long logged(String words) {
        try (Stream<String> lines = Files.lines(home.resolve("logs/server.log"))) {
            return lines.filter(line -> line.contains(words)).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops it in good order. */
    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().orTimeout(2, TimeUnit.MINUTES).join();
    }

    private void awaitReady() {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(platform.url() + "/health/ready"))
                .build();
        try {
            for (int second = 0; second < START_SECONDS; second++) {
                if (launcher.waitFor(1, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the platform did not start: " + Files.readString(output));
                }
                if (answers(ready)) {
                    return;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        launcher.destroy();
        throw new IllegalStateException("the platform is not ready after " + START_SECONDS + " s");
    }

    private static boolean answers(HttpRequest ready) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(ready, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
