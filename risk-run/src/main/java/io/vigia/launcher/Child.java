package io.vigia.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A process that the launcher started and has to stop.
 *
 * @param role {@code server} or {@code database}
 * @param process the process
 * @param log where it writes
 * @param logStart how many bytes the log held before
 */
record Child(String role, Process process, Path log, long logStart) {
    private static final Duration GRACE = Duration.ofSeconds(60);

    /**
     * Starts a program whose output goes to the log of its role.
     *
     * @param environment added to that of the launcher; secrets go here and never on the command line
     * @throws LaunchFailure if the program cannot be run
     */
    static Child start(RiskHome home, String role, List<String> command, Map<String, String> environment) {
        Path log = LogFile.prepare(home.log(role));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.root().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            return new Child(role, builder.start(), log, logStart);
        } catch (IOException failure) {
            throw new LaunchFailure("cannot run the " + role + ": " + failure.getMessage(), failure);
        }
    }

    /** The first line since the start that holds this pattern. */
    Optional<String> said(Pattern pattern) {
        return LogFile.find(log, logStart, pattern);
    }

    /** Asks the process to end, and ends it by force if it does not within a minute. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
