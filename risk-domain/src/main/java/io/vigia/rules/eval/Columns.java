package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.Arrays;
import java.util.stream.Stream;

/** All columns of an index. */
final class Columns {

    /** How many rows are intersected in one pass. */
    private static final int STRIDE = 8;

    /** Up to how many words a list is not asked before it is known that the answer matters. */
    private static final int PATIENT_WORDS = 16;

    private final NumberColumn[] numbers;
    private final TextColumn[] texts;
    private final PrefixColumn[] prefixes;
    private final ListColumn[] lists;
    private final FlagColumn[] flags;
    private final Column[] cheapestFirst;
    private final long[] open;

    Columns(ColumnsBuilder from, long[] open) {
        this.numbers = from.numbers().toArray(NumberColumn[]::new);
        this.texts = from.texts().toArray(TextColumn[]::new);
        this.prefixes = from.prefixes().toArray(PrefixColumn[]::new);
        this.lists = from.lists().toArray(ListColumn[]::new);
        this.flags = from.flags().toArray(FlagColumn[]::new);
        this.cheapestFirst = Stream.of(flags, numbers, texts, prefixes, lists)
                .flatMap(Arrays::stream)
                .toArray(Column[]::new);
        this.open = open;
    }

    /**
     * The conjuncts that this payment's values leave possible, column after column: best for few conjuncts, of which
     * most are ruled out before the dear columns are reached.
     */
    long[] narrow(Facts facts, Workspace workspace) {
        long[] possible = workspace.possible(open.length);
        System.arraycopy(open, 0, possible, 0, open.length);
        for (Column column : cheapestFirst) {
            column.narrow(possible, facts);
        }
        return possible;
    }

    /** The same, all columns at once: best for many conjuncts. A list is dear to ask, so it waits if that pays. */
    long[] intersect(Facts facts, Workspace workspace) {
        boolean patient = open.length <= PATIENT_WORDS;
        int count = cheapestFirst.length - (patient ? lists.length : 0);
        int padded = (count + STRIDE - 1) / STRIDE * STRIDE;
        long[][] rows = workspace.rows(Math.max(padded, cheapestFirst.length));
        read(facts, rows, !patient);
        Arrays.fill(rows, count, padded, open);
        long[] possible = workspace.possible(open.length);
        System.arraycopy(open, 0, possible, 0, open.length);
        for (int i = 0; i < padded; i += STRIDE) {
            intersect(possible, rows, i, open.length);
        }
        if (patient) {
            for (ListColumn column : lists) {
                column.narrow(possible, facts);
            }
        }
        return possible;
    }

    /** Puts each column's row for this payment; by kind, so that each loop calls one method of one class. */
    private void read(Facts facts, long[][] rows, boolean listsToo) {
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
        for (FlagColumn column : flags) {
            rows[count++] = column.row(facts);
        }
        if (listsToo) {
            for (ListColumn column : lists) {
                rows[count++] = column.row(facts);
            }
        }
    }

    private static void intersect(long[] possible, long[][] rows, int from, int words) {
        long[] a = rows[from];
        long[] b = rows[from + 1];
        long[] c = rows[from + 2];
        long[] d = rows[from + 3];
        long[] e = rows[from + 4];
        long[] f = rows[from + 5];
        long[] g = rows[from + 6];
        long[] h = rows[from + 7];
        for (int i = 0; i < words; i++) {
            possible[i] &= a[i] & b[i] & c[i] & d[i] & e[i] & f[i] & g[i] & h[i];
        }
    }
}
