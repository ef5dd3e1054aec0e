package io.vigia.train.bench;

import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import io.vigia.train.features.Table;
import io.vigia.train.feedback.Feedback;
import io.vigia.train.history.History;
import io.vigia.train.history.HistoryReader;
import io.vigia.train.history.Split;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ./risk bench scoring [FILE…] [--test-from DATE]}: does the published work of the Fraud Detection Handbook again,
 * then measures our pipeline on the same weeks.
 */
public final class ScoringBench {

    private static final Set<String> OPTIONS = Set.of("test-from", "parts");
    private static final List<String> USUAL_PARTS = List.of("table", "validation", "test");
    private static final List<String> PARTS = List.of("table", "validation", "test", "feedback");
    private static final List<Path> USUAL = List.of(
            Path.of("../shared/data/handbook/transactions.csv.gz"),
            Path.of("shared/data/handbook/transactions.csv.gz"));

    private final Findings findings;
    private final PrintStream out;

    /** @param out where the findings go */
    public ScoringBench(PrintStream out) {
        this.out = out;
        this.findings = new Findings(out);
    }

    /**
     * Measures.
     *
     * @param words the words after {@code bench scoring}
     */
    public void run(List<String> words) throws IOException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        List<String> parts = parts(arguments);
        Optional<LocalDate> from = arguments.moment("test-from").map(moment -> moment.atZone(ZoneOffset.UTC)
                .toLocalDate());
        History history = HistoryReader.read(files(arguments.rest()));
        findings.say(history.size() + " payments from " + history.firstDay() + " to "
                + history.end().minusDays(1));
        Folds folds = new Folds(history);
        List<LocalDate> weeks = from.map(folds::from).orElseGet(folds::test);
        if (parts.contains("feedback")) {
            new Feedback(history, out).run();
        }
        if (parts.equals(List.of("feedback"))) {
            return;
        }
        Table table = Table.of(history);
        if (parts.contains("table") && HandbookTable.isIn(history)) {
            HandbookTable.measure(history, table, findings);
        }
        Pipeline pipeline = new Pipeline(history, table);
        if (parts.contains("validation") && from.isEmpty()) {
            measure(pipeline, history, "validation", folds.validation());
        }
        if (parts.contains("test")) {
            measure(pipeline, history, "", weeks);
        }
    }

    private static List<String> parts(Arguments arguments) {
        List<String> parts =
                arguments.text("parts").map(text -> List.of(text.split(","))).orElse(USUAL_PARTS);
        if (!PARTS.containsAll(parts)) {
            throw new UsageException("--parts takes some of " + String.join(",", PARTS));
        }
        return parts;
    }

    private void measure(Pipeline pipeline, History history, String kind, List<LocalDate> weeks) {
        if (weeks.isEmpty()) {
            return;
        }
        String prefix = kind.isEmpty() ? "_fold" : "_" + kind;
        List<Quality> all = new ArrayList<>();
        for (LocalDate week : weeks) {
            Split split = Split.of(history, week, Pipeline.TRAIN_DAYS);
            findings.split((kind.isEmpty() ? "fold " : kind + " ") + (all.size() + 1), history, split);
            Quality quality = pipeline.measure(split);
            all.add(quality);
            findings.quality(prefix + "_" + all.size(), quality);
        }
        findings.quality(kind.isEmpty() ? "" : prefix, Quality.mean(all));
    }

    private static List<Path> files(List<String> rest) {
        if (!rest.isEmpty()) {
            return rest.stream().map(Path::of).toList();
        }
        return List.of(USUAL.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UsageException("Name a file of payments: ./risk bench scoring FILE…")));
    }
}
