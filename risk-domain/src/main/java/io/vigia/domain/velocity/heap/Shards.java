package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.history.History;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/**
 * The histories of one environment by their keys: for each stripe of {@link Locks} a table of its own, with open
 * addressing and without boxes. A table is touched only by who holds its stripe.
 */
final class Shards {

    private final AtomicReferenceArray<Table> tables = new AtomicReferenceArray<>(Locks.STRIPES);

    /** The history of a key, or null. */
    History get(long key) {
        Table table = tables.get(Locks.stripe(key));
        return table == null ? null : table.histories[table.find(key)];
    }

    /** The history of a key, which is begun if there is none. */
    History getOrBegin(long key, Dimension dimension) {
        int stripe = Locks.stripe(key);
        Table table = tables.get(stripe);
        if (table == null) {
            table = new Table();
            tables.set(stripe, table);
        }
        return table.getOrBegin(key, dimension);
    }

    /** Shows all histories of a stripe. */
    void forEach(int stripe, Consumer<History> visitor) {
        Table table = tables.get(stripe);
        if (table != null) {
            for (History history : table.histories) {
                if (history != null) {
                    visitor.accept(history);
                }
            }
        }
    }

    private static final class Table {

        private static final int FIRST_CAPACITY = 4;
        private static final long SPREAD = 0xC2B2AE3D27D4EB4FL; // another than that of the stripes

        private long[] keys = new long[FIRST_CAPACITY];
        private History[] histories = new History[FIRST_CAPACITY];
        private int size;

        History getOrBegin(long key, Dimension dimension) {
            int cell = find(key);
            if (histories[cell] == null) {
                if ((size + 1) * 4 > keys.length * 3) {
                    grow();
                    cell = find(key);
                }
                keys[cell] = key;
                histories[cell] = new History(dimension);
                size++;
            }
            return histories[cell];
        }

        int find(long key) {
            int mask = keys.length - 1;
            int cell = (int) ((key * SPREAD) >>> 32) & mask;
            while (histories[cell] != null && keys[cell] != key) {
                cell = (cell + 1) & mask;
            }
            return cell;
        }

        private void grow() {
            long[] oldKeys = keys;
            History[] old = histories;
            keys = new long[oldKeys.length * 2];
            histories = new History[keys.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != null) {
                    int cell = find(oldKeys[i]);
                    keys[cell] = oldKeys[i];
                    histories[cell] = old[i];
                }
            }
        }
    }
}
