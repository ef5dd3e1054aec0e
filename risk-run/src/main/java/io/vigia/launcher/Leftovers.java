package io.vigia.launcher;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what a launcher left behind that was killed and could not stop its children itself. */
final class Leftovers {
    private static final List<String> SERVER_FIRST = List.of("server", "database");
    private static final int GRACE_SECONDS = 60;

    private Leftovers() {}

    /** Stops the children of a past run, the server before the database. */
    static void stop(RunState state) {
        SERVER_FIRST.forEach(role -> state.process(role).ifPresent(Leftovers::end));
    }

    /** Asks a process to end, waits for it, and ends it by force if it does not within a minute. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            process.destroyForcibly();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted", interrupted);
        }
    }
}
