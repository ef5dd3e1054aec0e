package io.vigia.train.bench;

import io.vigia.tools.metrics.CardPrecision;
import io.vigia.tools.metrics.Ranking;
import io.vigia.tools.metrics.ScoredPayments;
import io.vigia.train.history.History;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good scores are.
 *
 * @param auc area under the ROC curve
 * @param averagePrecision of the ranking
 * @param cardPrecision at a hundred cards a day
 */
record Quality(double auc, double averagePrecision, double cardPrecision) {

    private static final int CARDS_A_DAY = 100;

    /** Measures the scores of some rows of a history. */
    static Quality of(History history, int[] rows, double[] scores) {
        ScoredPayments payments = new ScoredPayments();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            payments.add(history.day(row), Integer.toString(history.customer(row)), scores[i], history.fraud(row));
        }
        Ranking ranking = Ranking.of(payments);
        return new Quality(ranking.rocAuc(), ranking.averagePrecision(), new CardPrecision(CARDS_A_DAY).of(payments));
    }

    /** The means of several. */
    static Quality mean(List<Quality> all) {
        return new Quality(
                mean(all, Quality::auc), mean(all, Quality::averagePrecision), mean(all, Quality::cardPrecision));
    }

    private static double mean(List<Quality> all, ToDoubleFunction<Quality> figure) {
        return all.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
