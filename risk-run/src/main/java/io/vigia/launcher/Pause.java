package io.vigia.launcher;

import java.util.concurrent.TimeUnit;

/** Waits a moment between two looks at something that takes its time. */
final class Pause {
    private Pause() {}

    /** @throws LaunchFailure if the launcher is told to stop meanwhile */
    static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted", interrupted);
        }
    }
}
