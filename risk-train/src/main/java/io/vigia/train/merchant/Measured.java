package io.vigia.train.merchant;

import io.vigia.domain.scoring.model.Calibrator;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.TreeModel;
import io.vigia.tools.metrics.CardPrecision;
import io.vigia.tools.metrics.Ranking;
import io.vigia.tools.metrics.ScoredPayments;
import java.time.Duration;
import java.util.List;

/** Measures a model on payments that its trees have not seen. */
final class Measured {

    private static final int PAYERS_A_DAY = 100;
    private static final double LEAST = 1e-15;

    private Measured() {}

    static FoldMetrics of(String name, List<Sample> samples, TreeModel trees, Calibrator calibrator) {
        ScoredPayments payments = new ScoredPayments();
        double loss = 0;
        double expected = 0;
        for (Sample sample : samples) {
            double logOdds = calibrator.logOdds(trees.margin(sample.features()));
            double probability = 1 / (1 + Math.exp(-logOdds));
            int day = (int) Duration.ofMillis(sample.at().toEpochMilli()).toDays();
            payments.add(day, sample.payer(), logOdds, sample.fraud());
            expected += probability;
            loss -= Math.log(Math.max(LEAST, sample.fraud() ? probability : 1 - probability));
        }
        Ranking ranking = Ranking.of(payments);
        return new FoldMetrics(
                name,
                samples.size(),
                TimeSplit.frauds(samples),
                ranking.averagePrecision(),
                ranking.rocAuc(),
                new CardPrecision(PAYERS_A_DAY).of(payments),
                loss / samples.size(),
                expected);
    }
}
