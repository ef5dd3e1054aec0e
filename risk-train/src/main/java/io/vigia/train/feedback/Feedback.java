package io.vigia.train.feedback;

import io.vigia.domain.scoring.model.TreeModel;
import io.vigia.tools.UsageException;
import io.vigia.tools.metrics.Ranking;
import io.vigia.tools.metrics.ScoredPayments;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.Parameters;
import io.vigia.train.boost.Rows;
import io.vigia.train.features.Labels;
import io.vigia.train.features.Range;
import io.vigia.train.features.Table;
import io.vigia.train.history.History;
import io.vigia.train.history.Split;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Plays what becomes of a model that decides what it will learn: six weeks of watching, then payments over a line are
 * stopped, and every week a new model learns from the four weeks whose labels are known. Stopped payments give no label,
 * neither to learn from nor for features; vectors are kept as they were scored. Figures are held against the truth.
 */
public final class Feedback {

    private static final int WATCH_DAYS = 42;
    private static final int WEEK = 7;
    private static final int TRAIN_DAYS = 28;
    private static final int LAST_DAYS = 28;
    private static final double LINE = 0.3;
    private static final int SEED = 1;

    private final History history;
    private final PrintStream out;

    /** @param out where the findings go */
    public Feedback(History history, PrintStream out) {
        this.history = history;
        this.out = out;
    }

    /** Plays all policies. */
    public void run() {
        LocalDate begin = history.firstDay().plusDays(WATCH_DAYS);
        if (begin.plusDays(WEEK).isAfter(history.end())) {
            throw new UsageException("The feedback simulation needs more than " + (WATCH_DAYS + WEEK) + " days");
        }
        for (Policy policy : Policy.values()) {
            play(policy, begin);
        }
    }

    private void play(Policy policy, LocalDate begin) {
        Table table = Table.withoutLabels(history);
        Labels labels = Labels.of(history);
        float[] weights = new float[history.size()];
        Arrays.fill(weights, 1);
        double[] scores = new double[history.size()];
        SplittableRandom random = new SplittableRandom(SEED);
        int first = history.firstOf(begin);
        Outcome outcome = new Outcome(history, first);
        table.fill(labels, new Range(0, first)); // while watching, all is learned
        for (LocalDate week = begin; week.isBefore(history.end()); week = week.plusDays(WEEK)) {
            TreeModel model = model(table, labels, weights, week);
            Range rows = new Range(history.firstOf(week), history.firstOf(week.plusDays(WEEK)));
            table.fill(labels, rows);
            Rows vectors = table.rows(IntStream.range(rows.from(), rows.to()).toArray(), table.names(), history);
            for (int row = rows.from(); row < rows.to(); row++) {
                scores[row] = model.margin(vectors.row(row - rows.from()));
                boolean over = 1 / (1 + Math.exp(-scores[row])) >= LINE;
                boolean explored = over && random.nextDouble() < policy.share();
                outcome.count(row, over && !explored, explored);
                if (explored) {
                    weights[row] = policy.weight();
                } else if (over && policy == Policy.CALL_BLOCKED_FRAUD) {
                    labels.callFraud(row);
                } else if (over && policy != Policy.ORACLE) {
                    labels.hide(row);
                }
            }
        }
        tell(policy, outcome, scores);
    }

    private TreeModel model(Table table, Labels labels, float[] weights, LocalDate week) {
        LocalDate end = week.minusDays(Split.DELAY_DAYS);
        int[] rows = IntStream.range(history.firstOf(end.minusDays(TRAIN_DAYS)), history.firstOf(end))
                .filter(labels::known)
                .toArray();
        Rows vectors = table.rows(rows, table.names(), history);
        float[] called = new float[rows.length];
        float[] counted = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            called[i] = labels.fraud(rows[i]) ? 1 : 0;
            counted[i] = weights[rows[i]];
        }
        Parameters parameters = Parameters.standard(SEED)
                .trees(100)
                .with("eta", 0.1)
                .with("max_depth", 4)
                .with("max_bin", 1024);
        return Boosting.train(new Rows(vectors.values(), vectors.width(), called, counted), parameters);
    }

    private void tell(Policy policy, Outcome outcome, double[] scores) {
        String name = "feedback_" + policy.name().toLowerCase(Locale.ROOT);
        int last = history.firstOf(history.end().minusDays(LAST_DAYS));
        print(name + "_ap", averagePrecision(scores, outcome.from()));
        print(name + "_ap_last_weeks", averagePrecision(scores, Math.max(last, outcome.from())));
        print(name + "_precision", outcome.precision());
        print(name + "_recall", outcome.recall());
        print(name + "_value_stopped", outcome.stoppedShare());
        print(name + "_value_let_pass", outcome.letPassShare());
        print(name + "_false_blocks", outcome.falseBlocks());
    }

    private double averagePrecision(double[] scores, int from) {
        ScoredPayments payments = new ScoredPayments();
        for (int row = from; row < scores.length; row++) {
            payments.add(0, "", scores[row], history.fraud(row));
        }
        return Ranking.of(payments).averagePrecision();
    }

    private void print(String name, double figure) {
        out.printf(
                Locale.ROOT,
                figure == Math.rint(figure) && figure > 1 ? "bench: %s %.0f%n" : "bench: %s %.3f%n",
                name,
                figure);
    }
}
