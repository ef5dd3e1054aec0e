package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;

/** All columns of an index, by kind, so that each loop calls one method of one class. */
final class Columns {

    private final NumberColumn[] numbers;
    private final TextColumn[] texts;
    private final PrefixColumn[] prefixes;
    private final ListColumn[] lists;
    private final FlagColumn[] flags;

    Columns(ColumnsBuilder from) {
        this.numbers = from.numbers().toArray(NumberColumn[]::new);
        this.texts = from.texts().toArray(TextColumn[]::new);
        this.prefixes = from.prefixes().toArray(PrefixColumn[]::new);
        this.lists = from.lists().toArray(ListColumn[]::new);
        this.flags = from.flags().toArray(FlagColumn[]::new);
    }

    int count() {
        return numbers.length + texts.length + prefixes.length + lists.length + flags.length;
    }

    /** Puts each column's row for this payment. */
    void read(Facts facts, long[][] rows) {
        int count = 0;
        for (NumberColumn column : numbers) {
            rows[count++] = column.row(facts);
        }
        for (TextColumn column : texts) {
            rows[count++] = column.row(facts);
        }
        for (PrefixColumn column : prefixes) {
            rows[count++] = column.row(facts);
        }
        for (ListColumn column : lists) {
            rows[count++] = column.row(facts);
        }
        for (FlagColumn column : flags) {
            rows[count++] = column.row(facts);
        }
    }
}
