/**
 * How good scores are, measured against labels.
 *
 * <p>The definitions are those of the Fraud Detection Handbook and scikit-learn, so that figures can be compared with
 * published ones. Start reading at {@link io.vigia.tools.metrics.ScoredPayments}.
 */
package io.vigia.tools.metrics;
