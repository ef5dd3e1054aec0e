package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;

/** The beginning of a text in the index: one search answers every {@code like 'abc%'} at once. */
final class PrefixColumn {

    private final TextColumn.Key key;
    private final long[] packed;
    private final Prefix[] prefixes;
    private final int[] parents;
    private final long[][] rows;
    private final long[] none;
    private final long[] missing;

    /**
     * @param prefixes in ascending order of their unsigned packed form
     * @param rows the row of texts whose longest prefix is the one at the same place
     * @param none the row of a text with none of the prefixes
     * @param missing the row of a missing value
     */
    PrefixColumn(TextColumn.Key key, Prefix[] prefixes, long[][] rows, long[] none, long[] missing) {
        this.key = key;
        this.prefixes = prefixes;
        this.rows = rows;
        this.none = none;
        this.missing = missing;
        this.packed = new long[prefixes.length];
        this.parents = parents(prefixes);
        for (int i = 0; i < prefixes.length; i++) {
            packed[i] = prefixes[i].packed() + Long.MIN_VALUE; // so that signed order is unsigned order
        }
    }

    /** What the payment's value leaves possible. */
    long[] row(Facts facts) {
        String value = key.source().read(facts);
        if (value == null) {
            return missing;
        }
        long text = Prefix.pack(value, key.ignoresCase());
        int at = notAbove(text + Long.MIN_VALUE);
        while (at >= 0 && !prefixes[at].begins(text)) {
            at = parents[at];
        }
        return at < 0 ? none : rows[at];
    }

    /** For each prefix the place of the longest other one that it begins with; -1 if there is none. */
    static int[] parents(Prefix[] prefixes) {
        int[] parents = new int[prefixes.length];
        for (int i = 0; i < prefixes.length; i++) {
            int parent = i - 1;
            while (parent >= 0 && !prefixes[parent].begins(prefixes[i].packed())) {
                parent = parents[parent];
            }
            parents[i] = parent;
        }
        return parents;
    }

    private int notAbove(long text) {
        int low = 0;
        int size = packed.length;
        while (size > 0) { // the number of prefixes not above the text
            int half = (size + 1) >>> 1;
            low = packed[low + half - 1] <= text ? low + half : low;
            size -= half;
        }
        return low - 1;
    }
}
