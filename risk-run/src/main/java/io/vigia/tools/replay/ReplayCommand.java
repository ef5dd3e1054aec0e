package io.vigia.tools.replay;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import io.vigia.tools.http.Target;
import io.vigia.tools.traffic.TrafficReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@code ./risk replay}: sends a file of payments and reports how they were decided. */
public final class ReplayCommand {

    private static final Set<String> OPTIONS =
            Set.of("limit", "rate", "from", "measure-from", "connections", "run", "url", "key");

    private final Path home;
    private final PrintStream out;
    private final PrintStream progress;

    /**
     * Prepares the command.
     *
     * @param home the folder in which a running platform has left its {@code demo.json}
     * @param out where the report goes
     * @param progress where the lines go that are for people alone
     */
    public ReplayCommand(Path home, PrintStream out, PrintStream progress) {
        this.home = home;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Sends the file that the words name.
     *
     * @param words the words after {@code replay}
     * @return how many payments were not decided
     * @throws IOException when the file cannot be read
     */
    public long run(List<String> words) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        if (arguments.rest().size() != 1
                || !Files.isRegularFile(Path.of(arguments.rest().get(0)))) {
            throw new UsageException("Name one file of payments: ./risk replay FILE.csv");
        }
        Target target = Target.of(arguments, home);
        ReplayPlan plan = plan(arguments);
        ReplayReport report = new ReplayReport(arguments.moment("measure-from").orElse(Instant.MIN));
        long start = System.nanoTime();
        try (TrafficReader rows = TrafficReader.open(Path.of(arguments.rest().get(0)));
                Progress shown = new Progress(report, () -> part(rows, plan, report), progress)) {
            progress.println("Run " + plan.run() + " to " + target + " over " + plan.connections() + " connections");
            new Replay(target, plan, report).send(rows);
        }
        report.print(out, (System.nanoTime() - start) / 1e9);
        return report.errorCount();
    }

    private static ReplayPlan plan(Arguments arguments) {
        return new ReplayPlan(
                arguments.text("run").orElse("replay-" + UUID.randomUUID()),
                arguments.number("rate", 0, 0),
                (int) arguments.number("connections", 4, 1),
                new ReplayPlan.Window(
                        arguments.moment("from").orElse(Instant.MIN), arguments.number("limit", Long.MAX_VALUE, 0)));
    }

    private static double part(TrafficReader rows, ReplayPlan plan, ReplayReport report) {
        return Math.max(rows.progress(), (double) report.sent() / plan.window().limit());
    }
}
