package io.vigia.rules.eval;

import java.util.function.DoublePredicate;

/**
 * What an atom asks of a number.
 *
 * @param conjunct the conjunct it belongs to
 * @param whenMissing whether a missing value satisfies it
 * @param whenKnown which values satisfy it
 * @param cuts the constants at which that may change
 */
record NumberCheck(int conjunct, boolean whenMissing, DoublePredicate whenKnown, double[] cuts) {}
