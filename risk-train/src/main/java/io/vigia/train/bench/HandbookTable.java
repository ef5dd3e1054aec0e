package io.vigia.train.bench;

import io.vigia.domain.scoring.model.TreeModel;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.Parameters;
import io.vigia.train.boost.Rows;
import io.vigia.train.classic.Cart;
import io.vigia.train.classic.Classifier;
import io.vigia.train.classic.Forest;
import io.vigia.train.classic.LogisticRegression;
import io.vigia.train.classic.Scaler;
import io.vigia.train.features.HandbookFeatures;
import io.vigia.train.features.Table;
import io.vigia.train.history.History;
import io.vigia.train.history.Split;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Does the work again whose figures the Fraud Detection Handbook publishes in chapter 3, and puts ours beside them. */
final class HandbookTable {

    static final LocalDate TEST_FROM = LocalDate.of(2018, 8, 8);
    private static final int TRAIN_DAYS = 7;
    private static final int HISTORY_DAYS = 60;
    private static final int FOREST_TREES = 100;

    private enum Model {
        LR(.871, .606, .291, LogisticRegression::fit),
        TREE_2(.763, .496, .241, rows -> Cart.fit(rows, 2)),
        TREE(.788, .309, .243, rows -> Cart.fit(rows, Integer.MAX_VALUE)),
        FOREST(.867, .658, .287, rows -> Forest.fit(rows, FOREST_TREES, 0)),
        XGB(.862, .639, .273, HandbookTable::boosted);

        private final Quality published;
        private final Function<Rows, Classifier> fit;

        Model(double auc, double ap, double cp, Function<Rows, Classifier> fit) {
            this.published = new Quality(auc, ap, cp);
            this.fit = fit;
        }
    }

    private HandbookTable() {}

    private static Classifier boosted(Rows rows) {
        TreeModel trees = Boosting.train(rows, Parameters.plain());
        return trees::margin;
    }

    /** Whether a history has the weeks that the table is about. */
    static boolean isIn(History history) {
        return !history.firstDay().isAfter(TEST_FROM.minusDays(HISTORY_DAYS))
                && !history.end().isBefore(TEST_FROM.plusDays(Split.TEST_DAYS));
    }

    static void measure(History history, Table table, Findings findings) {
        Split split = Split.of(history, TEST_FROM, TRAIN_DAYS);
        Rows train = table.rows(split.train(), HandbookFeatures.NAMES, history);
        Scaler scaler = Scaler.of(train);
        Rows scaledTrain = scaler.scale(train);
        Rows test = scaler.scale(table.rows(split.test(), HandbookFeatures.NAMES, history));
        findings.split("handbook", history, split);
        for (Model model : Model.values()) {
            Classifier classifier = model.fit.apply(scaledTrain);
            double[] scores = new double[test.count()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = classifier.score(test.row(i));
            }
            findings.beside(
                    "handbook_" + model.name().toLowerCase(Locale.ROOT),
                    model.published,
                    Quality.of(history, split.test(), scores));
        }
    }
}
