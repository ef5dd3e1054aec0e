/**
 * The rule language: from a sentence such as {@code Block if :risk_level: = 'highest'} to an answer about a payment.
 *
 * <p>{@link io.vigia.rules.RuleCompiler} is the way in. It runs {@code syntax} (text to tree), {@code check} (names and
 * types) and {@code eval} (what runs); {@code host} is what the platform hands in and gets back. A {@link
 * io.vigia.rules.RuleProgram} is one compiled rule, a {@link io.vigia.rules.RuleSet} many evaluated together.
 *
 * <p>Always holds: no clock, no I/O, no randomness, no mutable static; programs and rule sets are immutable and shared
 * between threads. Outsiders use only this package and {@code host}.
 */
package io.vigia.rules;
