package io.vigia.rules.eval;

import java.util.Arrays;

/** What evaluating needs to write to: made once for a thread, used for one payment after the other. */
public final class Workspace {

    private long[][] rows = {};
    private long[] possible = {};
    private byte[] answers = {};
    private int[] matches = {};
    private int count;

    /** How many rules matched. */
    public int count() {
        return count;
    }

    /** The places of the rules that matched, ascending; only the first {@link #count()} mean anything. */
    public int[] matches() {
        return matches;
    }

    /** Room for so many matches. */
    int[] matches(int atLeast) {
        if (matches.length < atLeast) {
            matches = new int[atLeast];
        }
        return matches;
    }

    /** Notes how many rules matched. */
    void found(int matched) {
        count = matched;
    }

    long[][] rows(int atLeast) {
        if (rows.length < atLeast) {
            rows = new long[atLeast][];
        }
        return rows;
    }

    long[] possible(int words) {
        if (possible.length < words) {
            possible = new long[words];
        }
        return possible;
    }

    /** Room for so many answers, none given yet. */
    byte[] answers(int atLeast) {
        if (answers.length < atLeast) {
            answers = new byte[atLeast];
        } else {
            Arrays.fill(answers, 0, atLeast, (byte) 0);
        }
        return answers;
    }
}
