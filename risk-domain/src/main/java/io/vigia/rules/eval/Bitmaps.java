package io.vigia.rules.eval;

import java.util.Collection;

/**
 * The rows of a column: for each answer its values can give, the conjuncts that it leaves possible.
 *
 * @param users the conjuncts that ask something here; all rows are open for all others
 * @param missing the row of a missing value
 * @param other the row of a known value that is none of the told ones
 * @param told the rows of the values that rules tell apart
 */
record Bitmaps(long[] users, long[] missing, long[] other, long[][] told) {

    /** Rows in which nothing is ruled out yet. */
    static Bitmaps open(Rows rows, Collection<Integer> users, int told) {
        long[][] all = new long[told][];
        for (int i = 0; i < told; i++) {
            all[i] = rows.open();
        }
        long[] mask = rows.closed();
        users.forEach(conjunct -> Rows.put(mask, conjunct, true));
        return new Bitmaps(mask, rows.open(), rows.open(), all);
    }

    /** The same rows, equal ones being one. */
    Bitmaps shared(Rows rows) {
        long[][] all = new long[told.length][];
        for (int i = 0; i < told.length; i++) {
            all[i] = rows.shared(told[i]);
        }
        return new Bitmaps(users, rows.shared(missing), rows.shared(other), all);
    }
}
