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

    private static final int WORD_BITS = 64;

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
        this.words = words(conjuncts);
    }

    /** How many words hold so many bits. */
    static int words(int conjuncts) {
        return (conjuncts + WORD_BITS - 1) / WORD_BITS;
    }

    /** Reserves so many rows; false if there is no room for them. */
    boolean plan(int rows) {
        if (planned + (long) rows * words > BUDGET_WORDS) {
            return false;
        }
        planned += rows * words;
        return true;
    }

    /** A row that leaves everything possible. */
    long[] open() {
        long[] row = new long[words];
        Arrays.fill(row, -1L);
        return row;
    }

    /** A row that leaves everything possible, and has no bit behind the last conjunct. */
    long[] closedBehind(int conjuncts) {
        long[] row = open();
        for (int i = conjuncts; i < row.length * WORD_BITS; i++) {
            close(row, i);
        }
        return row;
    }

    /** The row with the same bits that was made before, else this one. */
    long[] shared(long[] row) {
        return known.computeIfAbsent(new Key(row), key -> key.row);
    }

    /** Notes in a row whether a conjunct is possible. */
    static void put(long[] row, int conjunct, boolean possible) {
        long bit = 1L << conjunct;
        if (possible) {
            row[conjunct / WORD_BITS] |= bit;
        } else {
            row[conjunct / WORD_BITS] &= ~bit;
        }
    }

    /** Rules a conjunct out. */
    static void close(long[] row, int conjunct) {
        put(row, conjunct, false);
    }
}
