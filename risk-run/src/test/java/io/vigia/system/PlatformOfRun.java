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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The one platform that all system tests of a run share. */
final class PlatformOfRun implements AutoCloseable {
    private static final int START_SECONDS = 600;

    private final Platform platform;
    private final Process launcher;

    private PlatformOfRun(Platform platform, Process launcher) {
        this.platform = platform;
        this.launcher = launcher;
    }

    /** Starts a fresh one with demo data below {@code target}, or takes the one that {@code vigia.url} names. */
    static PlatformOfRun start() {
        String running = System.getProperty("vigia.url", System.getenv("VIGIA_URL"));
        if (running != null) {
            String home = System.getProperty("vigia.home", System.getenv("VIGIA_HOME"));
            return new PlatformOfRun(new Platform(running, Path.of(home).toAbsolutePath()), null);
        }
        Path home = Path.of("target/platform").toAbsolutePath();
        empty(home);
        int port = freePort();
        Path output = Path.of("target/platform.log");
        Process launcher = new LauncherProcess(home, Map.of("RISK_DEMO_PAYMENTS", "0"))
                .start(output, "up", "--port", String.valueOf(port));
        Platform platform = new Platform("http://127.0.0.1:" + port, home);
        awaitReady(platform, launcher, output);
        return new PlatformOfRun(platform, launcher);
    }

    Platform platform() {
        return platform;
    }

    /** Stops what {@link #start} started. */
    @Override
    public void close() {
        if (launcher != null) {
            launcher.destroy();
            launcher.onExit().orTimeout(2, TimeUnit.MINUTES).join();
        }
    }

    private static void awaitReady(Platform platform, Process launcher, Path output) {
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

    private static int freePort() {
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
