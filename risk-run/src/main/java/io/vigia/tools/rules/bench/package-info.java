/**
 * {@code ./risk bench rules}: how long the rule engine takes for a payment, and how long others take for the same rules.
 *
 * <p>Start reading at {@link io.vigia.tools.rules.bench.RuleBench}. Other engines are {@link
 * io.vigia.tools.rules.bench.Engine}s too, in the module {@code risk-bench}, which the product does not need.
 */
package io.vigia.tools.rules.bench;
