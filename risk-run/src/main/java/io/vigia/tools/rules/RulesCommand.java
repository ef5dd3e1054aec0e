package io.vigia.tools.rules;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code ./risk rules check DIR} and {@code ./risk rules lint FILE}. */
public final class RulesCommand {

    private static final String USAGE = "usage: ./risk rules check DIR | ./risk rules lint FILE (- for standard input)";

    private final PrintStream out;

    /** @param out where the findings go */
    public RulesCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs what the words ask for.
     *
     * @param words the words after {@code rules}
     * @return whether everything was as it should be
     * @throws UsageException when the words or the files cannot be understood
     */
    public boolean run(List<String> words) {
        List<String> rest = Arguments.parse(words, Set.of()).rest();
        if (rest.size() != 2) {
            throw new UsageException(USAGE);
        }
        return switch (rest.get(0)) {
            case "check" -> new Check(Workload.open(Path.of(rest.get(1))), out).run();
            case "lint" -> new Linter(out).run(rest.get(1));
            default -> throw new UsageException(USAGE);
        };
    }
}
