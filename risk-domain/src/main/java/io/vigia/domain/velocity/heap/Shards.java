package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.history.History;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    /** Takes a history in that was put away; its key has none. */
    void put(long key, History history) {
        int stripe = Locks.stripe(key);
        if (tables.get(stripe) == null) {
            tables.set(stripe, new Table());
        }
        tables.get(stripe).put(key, history);
    }

    /** Takes histories out of a stripe. */
    void remove(int stripe, Collection<Long> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Set<Long> gone = new HashSet<>(keys);
        Table fewer = new Table();
        forEach(stripe, (key, history) -> {
            if (!gone.contains(key)) {
                fewer.put(key, history);
            }
        });
        tables.set(stripe, fewer.size == 0 ? null : fewer);
    }

    /** Shows all histories of a stripe. */
    void forEach(int stripe, Visitor visitor) {
        Table table = tables.get(stripe);
        for (int i = 0; table != null && i < table.histories.length; i++) {
            if (table.histories[i] != null) {
                visitor.see(table.keys[i], table.histories[i]);
            }
        }
    }

    /** Sees histories with their keys. */
    interface Visitor {

        void see(long key, History history);
    }

    private static final class Table {

        private static final int FIRST_CAPACITY = 4;
        private static final long SPREAD = 0xC2B2AE3D27D4EB4FL; // another than that of the stripes

        private long[] keys = new long[FIRST_CAPACITY];
        private History[] histories = new History[FIRST_CAPACITY];
        private int size;

        void put(long key, History history) {
            if ((size + 1) * 4 > keys.length * 3) {
                grow();
            }
            int cell = find(key);
            keys[cell] = key;
            histories[cell] = history;
            size++;
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
