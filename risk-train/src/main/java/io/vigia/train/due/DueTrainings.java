package io.vigia.train.due;

import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.tools.bench.BenchDatabase;
import io.vigia.train.merchant.DatabaseSource;
import io.vigia.train.merchant.Learning;
import io.vigia.train.merchant.Observed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ./risk train due}: trains all models that wait for it, one after another, and ends. The launcher starts it when one waits. */
public final class DueTrainings {

    private static final long BEAT_MILLIS = 10_000;
    private static final int LOST = 4;

    private final Path home;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Clock clock;

    /**
     * Prepares the command.
     *
     * @param home the folder of the platform
     * @param environment where {@code RISK_DB_URL} may name its database
     */
    public DueTrainings(Path home, Map<String, String> environment, PrintStream out, Clock clock) {
        this.home = home;
        this.environment = environment;
        this.out = out;
        this.clock = clock;
    }

    /** Trains until nothing waits; at once over if another process trains. */
    public void run() throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.of(home, environment)) {
            RunTable runs = new RunTable(database.connection(), clock);
            if (!runs.lock()) {
                out.println("Another process trains.");
                return;
            }
            int dead = runs.bury();
            if (dead > 0) {
                out.println(dead + " trainings had lost their process.");
            }
            for (Optional<Run> next = runs.takeUp(); next.isPresent(); next = runs.takeUp()) {
                train(runs, next.get());
            }
        }
    }

    private void train(RunTable runs, Run run) throws SQLException {
        Thread heart = new Thread(() -> beat(runs, run), "heart");
        heart.setDaemon(true);
        heart.start();
        try {
            learn(runs, run);
        } catch (SQLException | IOException | RuntimeException | LinkageError failure) {
            failure.printStackTrace(out);
            runs.end(run, "FAILED", reason(failure));
        } finally {
            heart.interrupt();
        }
    }

    /** Native code that is not there is told of by a linkage error, now or when it was first looked for. */
    private static String reason(Throwable failure) {
        return failure instanceof LinkageError
                ? "XGBoost cannot be loaded; on Linux it needs the library libgomp (libgomp1). " + failure.getMessage()
                : failure.toString();
    }

    private void learn(RunTable runs, Run run) throws SQLException, IOException {
        runs.step(run, "reading");
        List<Observed> observed;
        try (BenchDatabase database = BenchDatabase.of(home, environment)) {
            observed =
                    new DatabaseSource(database.connection(), run.live()).read(run.account(), run.family(), run.asOf());
        }
        runs.step(run, "learning");
        String provenance = run.live() ? TrainingFacts.MERCHANT : TrainingFacts.SYNTHETIC_DEMO;
        Learning.Result result = new Learning(run.family(), provenance, run.maturity())
                .of(observed, run.asOf(), line -> say(runs, run, line));
        runs.counted(run, result.payments(), result.frauds());
        if (result.model() == null) {
            runs.end(run, "TOO_FEW", result.missing());
            return;
        }
        runs.step(run, "storing");
        byte[] file = ModelFormat.bytes(result.model());
        say(runs, run, file.length + " bytes, SHA-256 " + ModelFormat.checksum(file));
        var folds = result.model().metrics();
        runs.deliver(run, file, folds.get(folds.size() - 1));
    }

    private void say(RunTable runs, Run run, String line) {
        out.println(run.id() + " " + line);
        try {
            runs.log(run, line);
        } catch (SQLException e) {
            throw new IllegalStateException("The database is gone: " + e.getMessage(), e);
        }
    }

    /** Ends the process when the database is gone, and with it the lock: another may have begun. */
    private void beat(RunTable runs, Run run) {
        try {
            while (true) {
                Thread.sleep(BEAT_MILLIS);
                runs.beat(run);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            out.println("The database is gone: " + e.getMessage());
            Runtime.getRuntime().halt(LOST);
        }
    }
}
