package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.Arrays;

/** A text in the index: one probe of a hash table answers every {@code =}, {@code !=} and {@code in (…)} at once. */
final class TextColumn extends Column {

    /**
     * Which text a column is about.
     *
     * @param ignoresCase how it is compared
     */
    record Key(TextSource source, boolean ignoresCase) {}

    private final TextSource source;
    private final boolean ignoresCase;
    private final int[] hashes;
    private final String[] texts;
    private final long[][] rows;
    private final long[] missing;

    /**
     * @param told the texts that rules name, each once
     * @param bitmaps told apart by text, in the same order
     */
    TextColumn(Key key, String[] told, Bitmaps bitmaps) {
        super(bitmaps.users());
        this.source = key.source;
        this.ignoresCase = key.ignoresCase;
        this.missing = bitmaps.missing();
        int size = 4 * Integer.highestOneBit(Math.max(1, told.length));
        this.hashes = new int[size];
        this.texts = new String[size];
        this.rows = new long[size][];
        Arrays.fill(rows, bitmaps.other());
        for (int i = 0; i < told.length; i++) {
            int place = place(told[i]);
            hashes[place] = TextKeys.hash(told[i], ignoresCase);
            texts[place] = told[i];
            rows[place] = bitmaps.told()[i];
        }
    }

    @Override
    long[] row(Facts facts) {
        String value = source.read(facts);
        return value == null ? missing : rows[place(value)];
    }

    /** Where a text stands in the table, or where it would. */
    private int place(String text) {
        int mask = hashes.length - 1;
        int hash = TextKeys.hash(text, ignoresCase);
        int place = hash & mask;
        while (hashes[place] != 0 && (hashes[place] != hash || !TextKeys.equal(texts[place], text, ignoresCase))) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
