package io.vigia.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./risk up --detach}: starts a second launcher in the background and waits until it is healthy. */
final class Detached {
    private static final long POLL_MILLIS = 200;

    private final RiskHome home;
    private final PrintStream out;

    Detached(RiskHome home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** @throws LaunchFailure with the words of the launcher in the background, if that gave up */
    void run(UpOptions options) {
        home.prepare();
        RunState before = RunState.read(home);
        if (before.process("launcher").isPresent()) {
            out.println("Vigía is running already" + (before.url().isEmpty() ? "" : " at " + before.url()));
            return;
        }
        Process launcher = start(options);
        Thread giveUp = new Thread(launcher::destroy);
        Runtime.getRuntime().addShutdownHook(giveUp);
        while (!isReady(launcher)) {
            if (!launcher.isAlive()) {
                throw new LaunchFailure(lastWords());
            }
            Pause.millis(POLL_MILLIS);
        }
        Runtime.getRuntime().removeShutdownHook(giveUp);
        new Banner(home, options.url()).print(out);
    }

    private boolean isReady(Process launcher) {
        RunState state = RunState.read(home);
        return state.ready()
                && state.process("launcher")
                        .filter(process -> process.pid() == launcher.pid())
                        .isPresent();
    }

    private Process start(UpOptions options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "up",
                "--host",
                options.host(),
                "--port",
                String.valueOf(options.port())));
        if (!options.demo()) {
            command.add("--no-demo");
        }
        try {
            return new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(home.log("launcher").toFile())
                    .start();
        } catch (IOException failure) {
            throw new LaunchFailure("cannot start the launcher: " + failure.getMessage(), failure);
        }
    }

    private String lastWords() {
        try (Stream<String> lines = RiskHome.read(home.log("launcher")).lines()) {
            return lines.reduce((first, second) -> second)
                    .map(line -> line.replaceFirst("^risk: ", ""))
                    .orElse("the launcher ended, see " + home.log("launcher"));
        }
    }
}
