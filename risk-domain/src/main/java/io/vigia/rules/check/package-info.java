/**
 * Whether a rule makes sense: names exist, types fit, values are possible.
 *
 * <p>{@link io.vigia.rules.check.RuleChecker} finds all mistakes at once; {@link io.vigia.rules.check.CanonicalRule}
 * gives a sound rule its canonical spelling, so that two rules that say the same read the same.
 *
 * <p>Always holds: nothing here runs a rule, and every problem names the exact stretch of text and, where there is one,
 * what to write in its place.
 */
package io.vigia.rules.check;
