package io.vigia.domain.velocity.heap;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.History;
import io.vigia.domain.velocity.history.Storage;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How much the histories of all environments may take together, and the way to those that were put away. */
final class Memory {

    /** 16 MB once something was put away: ten million keys with one wrong guess in a hundred. */
    static final int FILTER_WORDS = 1 << 21;

    private static final int PROBES = 4;
    private static final int NEW_KEY_BYTES = 200;
    private static final int LEAST_GROWTH = 50; // a fiftieth of the limit comes in before anything is put away again
    private static final int KEY_BYTES = 64; // what an attempt adds to each of its keys, different values included

    private final long limit;
    private final int filterWords;
    private final Attic attic;
    private final LongAdder grown = new LongAdder();
    private volatile long weighed;
    private volatile AtomicLongArray filter; // which keys may have been put away

    /**
     * @param limit in bytes
     * @param attic null to keep everything in memory
     * @param filterWords how large the filter is that knows what was put away, a power of two
     */
    Memory(long limit, Attic attic, int filterWords) {
        this.filterWords = filterWords;
        this.limit = limit;
        this.attic = attic;
    }

    long limit() {
        return limit;
    }

    Attic attic() {
        return attic;
    }

    /** Notes that an attempt came in. */
    void took(Event event) {
        if (attic != null) {
            grown.add(event.bytes() + (long) KEY_BYTES * event.keyCount());
        }
    }

    /** Notes that a key was seen for the first time. */
    void began() {
        if (attic != null) {
            grown.add(NEW_KEY_BYTES);
        }
    }

    /** Whether it is time to put something away. */
    boolean isFull() {
        return attic != null && used() > limit && grown.sum() > limit / LEAST_GROWTH;
    }

    /** About how much is used: as it was weighed, and rather too much for what came since. */
    long used() {
        return weighed + grown.sum();
    }

    /** Notes how much it is. */
    void weighed(long bytes) {
        grown.reset();
        weighed = bytes;
    }

    /** What was put away under a key; null if nothing was. */
    History fetch(EnvironmentId environment, long key) {
        if (!isPerhapsAway(environment, key)) {
            return null;
        }
        byte[] content = attic.get(environment, key, Storage.WHOLE);
        if (content == null) {
            return null;
        }
        grown.add(2L * content.length);
        return Storage.restored(content, shelf(environment, key));
    }

    /** Where the pages of a key lie. */
    History.Shelf shelf(EnvironmentId environment, long key) {
        return page -> {
            byte[] content = attic.get(environment, key, page);
            if (content == null) {
                throw new IllegalStateException("Page " + page + " of a counter was put away and is not there");
            }
            grown.add(2L * content.length);
            return content;
        };
    }

    /** Notes that a key was put away. */
    void putAway(EnvironmentId environment, long key) {
        if (filter == null) {
            filter = new AtomicLongArray(filterWords); // one thread puts away
        }
        long bits = mixed(environment, key);
        for (int i = 0; i < PROBES; i++) {
            int bit = probe(bits, i);
            filter.accumulateAndGet(bit >>> 6, 1L << bit, (old, more) -> old | more);
        }
    }

    private boolean isPerhapsAway(EnvironmentId environment, long key) {
        AtomicLongArray known = filter;
        if (known == null) {
            return false;
        }
        long bits = mixed(environment, key);
        for (int i = 0; i < PROBES; i++) {
            int bit = probe(bits, i);
            if ((known.get(bit >>> 6) >>> bit & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private int probe(long bits, int number) {
        int step = (int) (bits >>> 32) | 1;
        return ((int) bits + number * step) & (filterWords * Long.SIZE - 1);
    }

    private static long mixed(EnvironmentId environment, long key) {
        long bits = (key ^ environment.hashCode() * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return bits ^ bits >>> 31;
    }
}
