package io.vigia.launcher;

import java.io.PrintStream;
import java.util.List;

/** {@code ./risk status}: tells what runs. */
final class Status {
    private static final int RUNNING = 0;
    private static final int UNHEALTHY = 1;
    private static final int NOT_RUNNING = 3;

    private final RiskHome home;
    private final PrintStream out;

    Status(RiskHome home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** Returns the exit code: 0 running and healthy, 1 running but not healthy, 3 not running. */
    int run() {
        RunState state = RunState.read(home);
        if (state.process("launcher").isEmpty() && state.process("server").isEmpty()) {
            out.println("Vigía is not running (home " + home.root() + ")");
            return NOT_RUNNING;
        }
        boolean up = !state.url().isEmpty() && new Health(state.url()).isUp();
        String starting = state.ready() ? "DOWN" : "STARTING";
        out.println("Vigía is running");
        out.println("  url       " + state.url());
        out.println("  health    " + (up ? "UP" : starting));
        for (String role : List.of("launcher", "server", "database")) {
            state.process(role).ifPresent(process -> out.printf("  %-9s pid %d%n", role, process.pid()));
        }
        out.println("  db        " + state.databaseUrl());
        out.println("  home      " + home.root());
        return up ? RUNNING : UNHEALTHY;
    }
}
