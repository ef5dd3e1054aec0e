package io.vigia.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as {@code ./risk} runs it: a process of its own, from the built distribution. */
public final class LauncherProcess {
    private static final Path LIBRARIES = Path.of("target/dist/lib").toAbsolutePath();

    /** Half of the processor time of a start goes into code that only a long run pays back. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private final Path home;
    private final Map<String, String> environment;

    /** @param environment added to that of the tests */
    public LauncherProcess(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /** What a command printed and how it ended. */
    record Ended(int code, String output) {}

    /** Starts a command and returns at once; its output goes to a file. */
    public Process start(Path output, String... words) {
        try {
            return builder(words).redirectOutput(output.toFile()).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a command to its end. */
    Ended run(String... words) {
        try {
            Process process = builder(words).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.MINUTES);
            return new Ended(process.exitValue(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                LIBRARIES + "/*",
                Launcher.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("RISK_HOME", home.toString());
        builder.environment().put("RISK_JAVA_OPTS", QUICK_START);
        builder.environment().putAll(environment);
        return builder;
    }
}
