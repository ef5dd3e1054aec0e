package io.vigia.train.history;

import java.util.function.IntUnaryOperator;

/** The payments of each customer, or of each terminal, in the order of time. */
public final class Groups {

    private final int[] starts;
    private final int[] rows;

    private Groups(int[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    /** By customer. */
    public static Groups byCustomer(History history) {
        return of(history.size(), history.customerCount(), history::customer);
    }

    /** By terminal. */
    public static Groups byTerminal(History history) {
        return of(history.size(), history.terminalCount(), history::terminal);
    }

    private static Groups of(int size, int count, IntUnaryOperator key) {
        int[] starts = new int[count + 1];
        for (int row = 0; row < size; row++) {
            starts[key.applyAsInt(row) + 1]++;
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[next[key.applyAsInt(row)]++] = row;
        }
        return new Groups(starts, rows);
    }

    /** How many groups there are. */
    public int count() {
        return starts.length - 1;
    }

    /** Where a group begins in {@link #row}. */
    public int start(int group) {
        return starts[group];
    }

    /** Where a group ends in {@link #row}. */
    public int end(int group) {
        return starts[group + 1];
    }

    /** The payment at a place. */
    public int row(int place) {
        return rows[place];
    }
}
