package io.vigia.tools.bench;

import io.vigia.tools.Arguments;
import io.vigia.tools.http.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code ./risk bench}: measures a platform of its own, or one that is named. */
public final class BenchCommand {

    private static final Set<String> OPTIONS = Set.of("seconds", "connections", "rounds", "stored", "url", "key");

    private final Path home;
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * Prepares the command.
     *
     * @param home the folder of the platform that {@code --url} names
     * @param environment where {@code RISK_DB_URL} may name that platform's database
     * @param out where the findings go
     */
    public BenchCommand(Path home, Map<String, String> environment, PrintStream out) {
        this.home = home;
        this.environment = environment;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param words the words after {@code bench}
     * @return whether all answers under load were good
     */
    public boolean run(List<String> words) throws IOException, SQLException, InterruptedException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        BenchPlan plan = BenchPlan.of(arguments);
        if (arguments.text("url").isPresent()) {
            return measure(Target.of(arguments, home), BenchDatabase.of(home, environment), plan);
        }
        try (OwnPlatform own = OwnPlatform.start()) {
            return measure(Target.of(arguments, own.home()), BenchDatabase.of(own.home(), Map.of()), plan);
        }
    }

    private boolean measure(Target target, BenchDatabase database, BenchPlan plan)
            throws IOException, SQLException, InterruptedException {
        try (database) {
            return new Bench(target, database, plan, new Findings(out)).run();
        }
    }
}
