package io.vigia.rules.eval;

import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * What an atom asks of a number.
 *
 * @param conjunct the conjunct it belongs to
 * @param whenMissing whether a missing value satisfies it
 * @param whenKnown which values satisfy it
 * @param cuts the constants at which that may change; none is -0
 */
record NumberCheck(int conjunct, boolean whenMissing, DoublePredicate whenKnown, Set<Double> cuts) {}
