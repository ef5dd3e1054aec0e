package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.ArrayList;
import java.util.List;

/** Several yes-or-no attributes in the index, whose values together are the number of a row. */
final class FlagColumn {

    /** How many attributes one column takes. */
    static final int MOST = 6;

    /**
     * What an atom asks of a flag.
     *
     * @param flag which of the column's
     */
    record Check(int conjunct, int flag, boolean wanted) {}

    private final int[] slots;
    private final long[][] rows;

    private FlagColumn(int[] slots, long[][] rows) {
        this.slots = slots;
        this.rows = rows;
    }

    static FlagColumn of(int[] slots, List<Check> checks, Rows rows) {
        List<long[]> all = new ArrayList<>();
        for (int values = 0; values < 1 << slots.length; values++) {
            long[] row = rows.open();
            for (Check check : checks) {
                if (((values >> check.flag) & 1) == 1 != check.wanted) {
                    Rows.close(row, check.conjunct);
                }
            }
            all.add(rows.shared(row));
        }
        return new FlagColumn(slots, all.toArray(long[][]::new));
    }

    /** What the payment's values leave possible. */
    long[] row(Facts facts) {
        int values = 0;
        for (int i = 0; i < slots.length; i++) {
            values |= facts.flag(slots[i]) ? 1 << i : 0;
        }
        return rows[values];
    }
}
