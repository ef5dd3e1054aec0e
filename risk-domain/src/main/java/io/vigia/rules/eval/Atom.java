package io.vigia.rules.eval;

import io.vigia.rules.ast.Condition;

/**
 * A simple condition that must come out in one certain way.
 *
 * <p>With three truths, "not true" and "false" differ: an atom that wants false is satisfied by a known value only.
 *
 * @param text the condition's canonical text, by which atoms are told apart
 * @param wanted whether it must be true, else false
 */
record Atom(String text, Condition condition, boolean wanted) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Atom atom && wanted == atom.wanted && text.equals(atom.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode() + (wanted ? 1 : 0);
    }

    /** Whether no payment satisfies both. */
    boolean contradicts(Atom other) {
        return wanted != other.wanted && text.equals(other.text);
    }
}
