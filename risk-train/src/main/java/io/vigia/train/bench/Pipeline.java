package io.vigia.train.bench;

import io.vigia.domain.scoring.model.TreeModel;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.Parameters;
import io.vigia.train.boost.Rows;
import io.vigia.train.features.Table;
import io.vigia.train.history.History;
import io.vigia.train.history.Split;
import java.util.List;

/** What we make of a history: our features, four weeks to learn from, our trees and our evaluator. */
final class Pipeline {

    static final int TRAIN_DAYS = 28;
    private static final int SEED = 0;

    private final History history;
    private final Table table;

    Pipeline(History history, Table table) {
        this.history = history;
        this.table = table;
    }

    /** Learns from the one part of a split and measures on the other. */
    Quality measure(Split split) {
        List<String> names = table.names();
        TreeModel trees = Boosting.train(table.rows(split.train(), names, history), Parameters.standard(SEED));
        Rows test = table.rows(split.test(), names, history);
        double[] scores = new double[test.count()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = trees.margin(test.row(i));
        }
        return Quality.of(history, split.test(), scores);
    }
}
