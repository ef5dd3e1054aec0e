package io.vigia.rules;

import java.util.Arrays;

/** The rules that matched one payment, in a buffer that a thread can use again for the next one. */
public final class Matches {

    private int[] rules = new int[16];
    private int count;

    /** How many rules matched. */
    public int count() {
        return count;
    }

    /**
     * The place in the rule set of a rule that matched; places ascend.
     *
     * @param i from 0 to one less than {@link #count()}
     */
    public int rule(int i) {
        if (i >= count) {
            throw new IndexOutOfBoundsException(i);
        }
        return rules[i];
    }

    void clear() {
        count = 0;
    }

    void add(int rule) {
        if (count == rules.length) {
            rules = Arrays.copyOf(rules, 2 * count);
        }
        rules[count++] = rule;
    }
}
