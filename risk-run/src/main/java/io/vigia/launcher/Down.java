package io.vigia.launcher;

import java.io.PrintStream;
import java.util.Optional;

/** {@code ./risk down}: stops the platform, then its database. */
final class Down {
    private final RiskHome home;
    private final PrintStream out;

    Down(RiskHome home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** Returns when all has ended; it is fine if nothing ran. */
    void run() {
        RunState state = RunState.read(home);
        Optional<ProcessHandle> launcher = state.process("launcher");
        boolean orphans =
                state.process("server").isPresent() || state.process("database").isPresent();
        if (launcher.isEmpty() && !orphans) {
            out.println("Vigía is not running");
            return;
        }
        launcher.ifPresent(Leftovers::end);
        Leftovers.stop(state);
        state.clear();
        out.println("Vigía is stopped");
    }
}
