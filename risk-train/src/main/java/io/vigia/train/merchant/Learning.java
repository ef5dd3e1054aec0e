package io.vigia.train.merchant;

import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.serving.ModelFamily;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Learns from observed payments.
 *
 * @param family whose payments count
 * @param provenance {@link TrainingFacts#MERCHANT} or {@link TrainingFacts#SYNTHETIC_DEMO}
 * @param maturity how long one waits until a payment of which nothing bad was heard counts as good
 */
public record Learning(ModelFamily family, String provenance, Duration maturity) {

    /**
     * What came of it.
     *
     * @param payments how many had matured labels
     * @param frauds how many of them were frauds
     * @param missing why there is no model; empty if there is one
     * @param model null if there is none
     */
    public record Result(int payments, long frauds, String missing, ModelFile model) {}

    /**
     * Learns.
     *
     * @param observed in any order
     * @param asOf as if it were that moment
     * @param told what there is to say, line by line
     */
    public Result of(List<Observed> observed, Instant asOf, Consumer<String> told) {
        List<Sample> samples = observed.stream()
                .filter(each -> ModelFamily.of(each.method()) == family)
                .map(each -> each.sample(asOf, maturity))
                .flatMap(Optional::stream)
                .toList();
        long frauds = TimeSplit.frauds(samples);
        told.accept(
                said("%s: %d payments with matured labels, %d of them frauds", family.word(), samples.size(), frauds));
        String missing = samples.isEmpty() ? "no payments" : ModelMaker.missing(TimeSplit.of(samples));
        if (!missing.isEmpty()) {
            told.accept("Too little to learn from (" + missing + "): the points card keeps scoring.");
            return new Result(samples.size(), frauds, missing, null);
        }
        ModelFile model = new ModelMaker(family, provenance).make(TimeSplit.of(samples));
        TrainingFacts facts = model.training();
        told.accept(said(
                "Learned from %d payments (%d frauds), %s to %s; %s",
                facts.rows(), facts.frauds(), facts.from(), facts.to(), facts.provenance()));
        for (FoldMetrics fold : model.metrics()) {
            told.accept(said(
                    "%s: %d payments, %d frauds (%.1f expected), average precision %.3f, AUC %.3f,"
                            + " payer precision@100 %.3f",
                    fold.name(),
                    fold.rows(),
                    fold.frauds(),
                    fold.expectedFrauds(),
                    fold.averagePrecision(),
                    fold.auc(),
                    fold.payerPrecision()));
        }
        return new Result(samples.size(), frauds, "", model);
    }

    private static String said(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
