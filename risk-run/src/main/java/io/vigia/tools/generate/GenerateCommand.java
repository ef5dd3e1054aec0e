package io.vigia.tools.generate;

import io.vigia.tools.Arguments;
import io.vigia.tools.traffic.TrafficWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** {@code ./risk generate}: writes a file of demo traffic. */
public final class GenerateCommand {

    private static final Set<String> OPTIONS = Set.of("seed", "payments", "days", "from", "out");
    private static final Instant FROM = Instant.parse("2025-09-01T00:00:00Z");

    private final PrintStream out;

    /** @param out where the rows go when no file is named */
    public GenerateCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Writes the traffic that the words ask for.
     *
     * @param words the words after {@code generate}
     * @throws IOException when the file cannot be written
     */
    public void run(List<String> words) throws IOException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        Traffic.Plan plan = new Traffic.Plan(
                arguments.number("seed", 1, Long.MIN_VALUE),
                arguments.number("payments", 10_000, 0),
                (int) arguments.number("days", 30, 1),
                arguments.moment("from").orElse(FROM));
        String file = arguments.text("out").orElse("-");
        try (TrafficWriter writer = file.equals("-") ? new TrafficWriter(out) : TrafficWriter.open(Path.of(file))) {
            for (Traffic traffic = new Traffic(plan); traffic.hasNext(); ) {
                writer.write(traffic.next());
            }
        }
    }
}
