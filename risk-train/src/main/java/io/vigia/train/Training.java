package io.vigia.train;

import io.vigia.tools.UsageException;
import io.vigia.train.bench.ScoringBench;
import io.vigia.train.due.DueTrainings;
import io.vigia.train.merchant.TrainCommand;
import io.vigia.train.pace.PaceBench;
import io.vigia.train.replay.LearningReplay;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The way into what is done offline: {@code bench}, the measuring of scores, {@code pace}, that of their
 * speed, and {@code train}. */
public final class Training {

    private static final int NOTHING = 3;

    private Training() {}

    /**
     * Runs a command and leaves the machine with its status: 0 done, 2 called wrongly, 3 nothing to learn from.
     *
     * @param words the command and its options
     */
    public static void main(String[] words) throws IOException, SQLException, InterruptedException {
        try {
            System.exit(run(Arrays.asList(words)));
        } catch (UsageException e) {
            System.err.println("risk: " + e.getMessage());
            System.exit(2);
        }
    }

    private static int run(List<String> words) throws IOException, SQLException, InterruptedException {
        String command = words.isEmpty() ? "" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (command) {
            case "bench" -> {
                new ScoringBench(System.out).run(rest);
                return 0;
            }
            case "pace" -> {
                new PaceBench(System.out).run(rest);
                return 0;
            }
            case "replay" -> {
                new LearningReplay(home(), System.getenv(), System.out, System.err).run(rest);
                return 0;
            }
            case "train" -> {
                if (rest.equals(List.of("due"))) {
                    new DueTrainings(home(), System.getenv(), System.out, Clock.systemUTC()).run();
                    return 0;
                }
                Instant now = Clock.systemUTC().instant();
                return new TrainCommand(home(), System.getenv(), System.out, now).run(rest) ? 0 : NOTHING;
            }
            default ->
                throw new UsageException("There are the commands bench, pace, replay and train, not '" + command + "'");
        }
    }

    private static Path home() {
        return Path.of(System.getenv().getOrDefault("RISK_HOME", ".risk"));
    }
}
