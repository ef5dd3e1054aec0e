package io.vigia.tools.bench;

import io.vigia.tools.UsageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A platform of the bench's own: fresh, in a folder that is deleted afterwards, on a free port. */
final class OwnPlatform implements AutoCloseable {

    private final Path home;
    private boolean closed;

    private OwnPlatform(Path home) {
        this.home = home;
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAtExit));
    }

    /**
     * Starts it and waits until it is healthy.
     *
     * @throws UsageException when it does not start
     */
    static OwnPlatform start() throws IOException, InterruptedException {
        OwnPlatform platform = new OwnPlatform(Files.createTempDirectory("risk-bench"));
        try {
            platform.launcher("up", "--detach", "--port", String.valueOf(freePort()));
            return platform;
        } catch (UsageException e) {
            platform.close();
            throw e;
        }
    }

    /** Returns its folder, in which {@code demo.json} says who may call it. */
    Path home() {
        return home;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void launcher(String... words) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(
                List.of(java, "-cp", System.getProperty("java.class.path"), "io.vigia.launcher.Launcher"));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("bench.log").toFile());
        builder.environment().put("RISK_HOME", home.toString());
        builder.environment().put("RISK_BENCH", "true");
        builder.environment().put("RISK_RATE_LIMIT", "0");
        builder.environment().put("RISK_DEMO_PAYMENTS", "0");
        builder.environment().keySet().removeIf(name -> name.startsWith("RISK_DB_"));
        if (builder.start().waitFor() != 0) {
            throw new UsageException("The platform did not start: " + Files.readString(home.resolve("bench.log")));
        }
    }

    /** Stops it even if the bench is interrupted. */
    private void closeAtExit() {
        try {
            close();
        } catch (IOException | UsageException e) {
            System.err.println("risk: " + home + " is left behind: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it and deletes its folder. */
    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        closed = true;
        launcher("down");
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(home)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
