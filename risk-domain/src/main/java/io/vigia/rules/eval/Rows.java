package io.vigia.rules.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the rows of the index: bitmaps with one bit for each conjunct, set where a value leaves it possible.
 *
 * <p>Equal rows are made one, and their number is limited, so that no set of rules fills the memory.
 */
final class Rows {

    /** How many words all rows of an index may have together (32 MB). */
    private static final int BUDGET_WORDS = 1 << 22;

    private final int conjuncts;
    private final int words;
    private final Map<Key, long[]> known = new HashMap<>();
    private int planned;

    /** A row as the key of a map. */
    private record Key(long[] row) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(row, key.row);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(row);
        }
    }

    Rows(int conjuncts) {
        this.conjuncts = conjuncts;
        this.words = (conjuncts + Long.SIZE - 1) / Long.SIZE;
    }

    /** Reserves so many rows; false if there is no room for them. */
    boolean plan(long rows) {
        if (planned + rows * words > BUDGET_WORDS) {
            return false;
        }
        planned += (int) rows * words;
        return true;
    }

    /** A row that leaves everything possible. */
    long[] open() {
        long[] row = closed();
        Arrays.fill(row, -1L);
        if (conjuncts % Long.SIZE != 0) {
            row[words - 1] = (1L << conjuncts) - 1; // no bit behind the last conjunct
        }
        return row;
    }

    /** A row that rules everything out. */
    long[] closed() {
        return new long[words];
    }

    /** The row with the same bits that was made before, else this one. */
    long[] shared(long[] row) {
        return known.computeIfAbsent(new Key(row), Key::row);
    }

    /** Notes in a row whether a conjunct is possible. */
    static void put(long[] row, int conjunct, boolean possible) {
        long bit = 1L << conjunct;
        if (possible) {
            row[conjunct / Long.SIZE] |= bit;
        } else {
            row[conjunct / Long.SIZE] &= ~bit;
        }
    }

    /** Rules a conjunct out. */
    static void close(long[] row, int conjunct) {
        put(row, conjunct, false);
    }
}
