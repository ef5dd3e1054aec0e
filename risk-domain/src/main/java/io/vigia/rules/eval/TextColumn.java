package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.Arrays;

/** A text in the index: one probe of a hash table answers every {@code =}, {@code !=} and {@code in (…)} at once. */
final class TextColumn {

    private final TextSource source;
    private final boolean ignoresCase;
    private final String[] keys;
    private final long[][] rows;
    private final long[] other;
    private final long[] missing;

    /**
     * @param literals the texts that rules name, each once
     * @param rows their rows, in the same order
     * @param other the row of any other text
     * @param missing the row of a missing value
     */
    TextColumn(Key key, String[] literals, long[][] rows, long[] other, long[] missing) {
        this.source = key.source;
        this.ignoresCase = key.ignoresCase;
        this.other = other;
        this.missing = missing;
        int size = Math.max(4, Integer.highestOneBit(Math.max(1, literals.length)) * 4);
        this.keys = new String[size];
        this.rows = new long[size][];
        Arrays.fill(this.rows, other);
        for (int i = 0; i < literals.length; i++) {
            int place = place(literals[i]);
            this.keys[place] = literals[i];
            this.rows[place] = rows[i];
        }
    }

    /**
     * Which text a column is about.
     *
     * @param ignoresCase how it is compared
     */
    record Key(TextSource source, boolean ignoresCase) {}

    /** What the payment's value leaves possible. */
    long[] row(Facts facts) {
        String value = source.read(facts);
        return value == null ? missing : rows[place(value)];
    }

    /** Where a text stands in the table, or where it would. */
    private int place(String text) {
        int mask = keys.length - 1;
        int place = TextKeys.hash(text, ignoresCase) & mask;
        while (keys[place] != null && !TextKeys.equal(keys[place], text, ignoresCase)) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
