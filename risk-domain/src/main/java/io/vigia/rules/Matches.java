package io.vigia.rules;

import io.vigia.rules.eval.Workspace;

/**
 * The rules that matched one payment, in a buffer that a thread can use again for the next one.
 *
 * <p>It also holds the memory that evaluating writes to; after the first payments nothing is allocated any more.
 */
public final class Matches {

    private final Workspace workspace = new Workspace();

    /** How many rules matched. */
    public int count() {
        return workspace.count();
    }

    /**
     * The place in the rule set of a rule that matched; places ascend.
     *
     * @param i from 0 to one less than {@link #count()}
     */
    public int rule(int i) {
        if (i < 0 || i >= workspace.count()) {
            throw new IndexOutOfBoundsException(i);
        }
        return workspace.matches()[i];
    }

    Workspace workspace() {
        return workspace;
    }
}
