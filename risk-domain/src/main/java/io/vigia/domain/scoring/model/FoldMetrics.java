package io.vigia.domain.scoring.model;

/**
 * How good a model was on payments that it had not seen.
 *
 * @param name which payments
 * @param rows how many
 * @param frauds how many of them were frauds
 * @param averagePrecision from 0 to 1
 * @param auc the area under the ROC curve
 * @param payerPrecision of a day's hundred riskiest payers, the share that were defrauded
 * @param logLoss of the calibrated probabilities
 * @param expectedFrauds the sum of the calibrated probabilities; near {@code frauds} when they can be believed
 */
public record FoldMetrics(
        String name,
        long rows,
        long frauds,
        double averagePrecision,
        double auc,
        double payerPrecision,
        double logLoss,
        double expectedFrauds) {}
