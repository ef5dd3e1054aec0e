package io.vigia.launcher;

import io.vigia.launcher.training.Trainer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code ./risk up}: starts the database and the platform and stays until told to stop. */
final class Up {
    private final RiskHome home;
    private final Map<String, String> environment;
    private final PrintStream out;

    Up(RiskHome home, Map<String, String> environment, PrintStream out) {
        this.home = home;
        this.environment = environment;
        this.out = out;
    }

    /**
     * Returns when another launcher serves this home already.
     *
     * @throws LaunchFailure if something does not start, or ends without having been told to
     */
    void run(UpOptions options) {
        home.prepare();
        try (InstanceLock lock = InstanceLock.take(home)) {
            RunState before = RunState.read(home);
            if (!lock.held()) {
                out.println("Vigía is running already" + (before.url().isEmpty() ? "" : " at " + before.url()));
                return;
            }
            Leftovers.stop(before);
            Ports.requireFree(options.host(), options.port());
            emptyScratch();
            serve(options);
        }
    }

    private void serve(UpOptions options) {
        Secrets secrets = Secrets.load(home, environment);
        Demo demo = new Demo(home, environment, out);
        RunState state = new RunState(home);
        Running running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, state)));
        state.started("launcher", ProcessHandle.current());

        Database database = startDatabase(running, state, secrets);
        state.serves(options.url(), database.url());
        out.println("Starting the platform …");
        Platform platform = new Platform(home, options, environment);
        Child server = running.add(platform.start(database, secrets));
        state.started(server.role(), server.process().toHandle());
        platform.awaitReady(server, running);
        demo.complete(options.url());
        state.becameReady();
        new Banner(home, options.url()).print(out);
        watchTrainings(database);

        running.awaitAnyEnd();
    }

    private void watchTrainings(Database database) {
        Map<String, String> given = new HashMap<>(database.environment());
        given.put("RISK_HOME", home.root().toString());
        Optional.ofNullable(environment.get("RISK_TRAIN_HEAP")).ifPresent(heap -> given.put("RISK_TRAIN_HEAP", heap));
        Distribution product = Distribution.ofThisJar();
        Path log = LogFile.prepare(home.log("training"));
        Trainer trainer = new Trainer(new Trainer.Place(product.root(), product.trainer(), home.root(), log), given);
        Runtime.getRuntime().addShutdownHook(new Thread(trainer::stop));
        trainer.start();
    }

    private Database startDatabase(Running running, RunState state, Secrets secrets) {
        if (!environment.getOrDefault("RISK_DB_URL", "").isBlank()) {
            return ExternalDatabase.connect(environment);
        }
        out.println("Starting the database …");
        EmbeddedDatabase embedded = new EmbeddedDatabase(home, secrets);
        Child child = running.add(embedded.start());
        state.started(child.role(), child.process().toHandle());
        return embedded.awaitReady(child);
    }

    private static void stop(Running running, RunState state) {
        running.stop();
        state.clear();
    }

    private void emptyScratch() {
        try {
            FolderTree.delete(home.scratch());
        } catch (IOException failure) {
            throw new LaunchFailure("cannot empty " + home.scratch() + ": " + failure.getMessage(), failure);
        }
        home.prepare();
    }
}
