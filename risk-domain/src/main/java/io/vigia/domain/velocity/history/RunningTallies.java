package io.vigia.domain.velocity.history;

import io.vigia.domain.velocity.Tally;
import java.util.Arrays;

/**
 * Tallies that run along with a timeline: every {@value #CHUNK} places a row that holds the tally of all that came earlier, those
 * included that were let go or put away.
 */
final class RunningTallies {

    static final int CHUNK = 16;

    private long[] rows;

    RunningTallies(int capacity) {
        rows = new long[widthFor(capacity)];
    }

    /** Adds a row to another, or takes it away. */
    void addTo(int chunk, long[] others, int row, int sign) {
        for (int i = 0; i < Tally.WIDTH; i++) {
            others[row + i] += sign * rows[chunk * Tally.WIDTH + i];
        }
    }

    /** Sets a row. */
    void set(int chunk, long[] tally) {
        System.arraycopy(tally, 0, rows, chunk * Tally.WIDTH, Tally.WIDTH);
    }

    /** Adds an attempt to some rows, or takes it away. */
    void add(int first, int last, Event event, int sign) {
        for (int chunk = first; chunk <= last; chunk++) {
            Tally.add(rows, chunk * Tally.WIDTH, event, sign);
        }
    }

    /** Makes some rows anew, each from the one before it. */
    void recount(int first, int last, Event[] events) {
        if (rows.length < widthFor(events.length)) {
            rows = Arrays.copyOf(rows, widthFor(events.length));
        }
        for (int chunk = first; chunk <= last; chunk++) {
            int row = chunk * Tally.WIDTH;
            System.arraycopy(rows, row - Tally.WIDTH, rows, row, Tally.WIDTH);
            for (int i = (chunk - 1) * CHUNK; i < chunk * CHUNK; i++) {
                Tally.add(rows, row, events[i], 1);
            }
        }
    }

    /** Moves some rows to the front. */
    void moveToFront(int first, int last) {
        System.arraycopy(rows, first * Tally.WIDTH, rows, 0, (last + 1 - first) * Tally.WIDTH);
    }

    /** The last of some rows before two columns leave the count that they have in the first. */
    int lastBeforeRise(int first, int last, int columnA, int columnB) {
        int low = first;
        int high = last;
        long base = counted(low, columnA, columnB);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (counted(middle, columnA, columnB) == base) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** What they take in memory. */
    long weight() {
        return 8L * rows.length + 80; // with headers, and the places of windows
    }

    private long counted(int chunk, int columnA, int columnB) {
        return rows[chunk * Tally.WIDTH + columnA] + rows[chunk * Tally.WIDTH + columnB];
    }

    private static int widthFor(int capacity) {
        return (capacity / CHUNK + 1) * Tally.WIDTH;
    }
}
