package io.vigia.rules.eval;

import java.util.Set;

/**
 * What an atom asks of a text.
 *
 * @param conjunct the conjunct it belongs to
 * @param whenMissing whether a missing value satisfies it
 * @param whenOther whether a text satisfies it that is none of the named ones
 * @param named the texts for which it is the other way round
 */
record TextCheck(int conjunct, boolean whenMissing, boolean whenOther, Set<String> named) {

    boolean whenNamed(String text) {
        return named.contains(text) != whenOther;
    }
}
