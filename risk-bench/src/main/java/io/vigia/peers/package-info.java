/**
 * Other rule engines on the same rules and payments, to measure ours against ({@code ./risk bench rules}).
 *
 * <p>They know two truths, so {@link io.vigia.peers.Translation} writes for each rule when it is true under three: what is
 * negated must be known. {@link io.vigia.tools.rules.bench.RuleBenchmark} proves that all answer alike before it measures.
 */
package io.vigia.peers;
