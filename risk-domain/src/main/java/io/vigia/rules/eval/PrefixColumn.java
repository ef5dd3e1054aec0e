package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;

/** The beginning of a text in the index: one search answers every {@code like 'abc%'} at once. */
final class PrefixColumn extends Column {

    private final TextColumn.Key key;
    private final long[] packed;
    private final Prefix[] prefixes;
    private final int[] parents;
    private final Bitmaps bitmaps;

    /**
     * @param prefixes in ascending order of their unsigned packed form
     * @param bitmaps told apart by the longest prefix that a text has, in the same order
     */
    PrefixColumn(TextColumn.Key key, Prefix[] prefixes, Bitmaps bitmaps) {
        super(bitmaps.users());
        this.key = key;
        this.prefixes = prefixes;
        this.bitmaps = bitmaps;
        this.parents = parents(prefixes);
        this.packed = new long[prefixes.length];
        for (int i = 0; i < prefixes.length; i++) {
            packed[i] = prefixes[i].packed() + Long.MIN_VALUE; // so that signed order is unsigned order
        }
    }

    @Override
    long[] row(Facts facts) {
        String value = key.source().read(facts);
        if (value == null) {
            return bitmaps.missing();
        }
        long text = Prefix.pack(value, key.ignoresCase());
        int at = lastNotAbove(text + Long.MIN_VALUE);
        while (at >= 0 && !prefixes[at].begins(text)) {
            at = parents[at];
        }
        return at < 0 ? bitmaps.other() : bitmaps.told()[at];
    }

    /** For each prefix the place of the longest other one that it begins with; -1 if there is none. */
    private static int[] parents(Prefix[] prefixes) {
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

    private int lastNotAbove(long text) {
        int notAbove = 0; // how many prefixes are not above the text, as far as is known
        int open = packed.length;
        while (open > 0) {
            int half = (open + 1) >>> 1;
            notAbove = packed[notAbove + half - 1] <= text ? notAbove + half : notAbove;
            open -= half;
        }
        return notAbove - 1;
    }
}
