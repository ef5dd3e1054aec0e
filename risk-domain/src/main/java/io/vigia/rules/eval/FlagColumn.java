package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Several yes-or-no attributes in the index, whose values together are the number of a row. */
final class FlagColumn extends Column {

    /** How many attributes one column takes. */
    static final int MOST = 7;

    /**
     * What an atom asks of a flag.
     *
     * @param flag which of the column's
     */
    record Check(int conjunct, int flag, boolean wanted) {}

    private final int[] slots;
    private final long[][] rows;

    private FlagColumn(int[] slots, Bitmaps bitmaps) {
        super(bitmaps.users());
        this.slots = slots;
        this.rows = bitmaps.told();
    }

    static FlagColumn of(int[] slots, List<Check> checks, Rows rows) {
        Set<Integer> users = checks.stream().map(Check::conjunct).collect(Collectors.toSet());
        Bitmaps bitmaps = Bitmaps.open(rows, users, 1 << slots.length);
        for (int values = 0; values < bitmaps.told().length; values++) {
            for (Check check : checks) {
                if (((values >> check.flag) & 1) == 1 != check.wanted) {
                    Rows.close(bitmaps.told()[values], check.conjunct);
                }
            }
        }
        return new FlagColumn(slots, bitmaps.shared(rows));
    }

    @Override
    long[] row(Facts facts) {
        int values = 0;
        for (int i = 0; i < slots.length; i++) {
            values |= facts.flag(slots[i]) ? 1 << i : 0;
        }
        return rows[values];
    }
}
