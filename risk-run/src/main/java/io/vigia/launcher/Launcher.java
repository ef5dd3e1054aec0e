package io.vigia.launcher;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The entry point that {@code ./risk} runs with {@code up}, {@code down} or {@code status}. */
public final class Launcher {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final RiskHome home;
    private final Map<String, String> environment;
    private final PrintStream out;

    private Launcher(Map<String, String> environment, PrintStream out) {
        this.home = RiskHome.of(environment);
        this.environment = environment;
        this.out = out;
    }

    /**
     * Runs one command and exits: 0 done, 1 failed, 2 not understood, 3 not running ({@code status} alone).
     *
     * @param words the command and its options
     */
    public static void main(String[] words) {
        PrintStream err = System.err;
        int exit;
        try {
            exit = new Launcher(System.getenv(), System.out).run(Arrays.asList(words));
        } catch (LaunchFailure failure) {
            err.println("risk: " + failure.getMessage());
            exit = FAILED;
        }
        System.exit(exit);
    }

    private int run(List<String> words) {
        String command = words.isEmpty() ? "" : words.get(0);
        switch (command) {
            case "up" -> up(UpOptions.parse(words.subList(1, words.size()), environment));
            case "down" -> new Down(home, out).run();
            case "status" -> {
                return new Status(home, out).run();
            }
            default -> {
                out.println("usage: up [--host H] [--port N] [--detach] [--no-demo] | down | status");
                return MISUSED;
            }
        }
        return 0;
    }

    private void up(UpOptions options) {
        if (options.detach()) {
            new Detached(home, out).run(options);
        } else {
            new Up(home, environment, out).run(options);
        }
    }
}
