package io.vigia.system.api;

/** Waits for what comes by itself. */
final class Patience {
    private Patience() {}

    /** Tries again until it holds, for so many seconds. */
    static void until(Runnable assertion, int seconds) {
        for (int i = 0; ; i++) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (i >= seconds * 5) {
                    throw notYet;
                }
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
