package io.vigia.domain.velocity.history;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * When each different value that came with one key was last seen, in the order of that moment, so that the number of
 * different values of a window is the number of entries after a place.
 *
 * <p>An entry that a newer sighting replaced stays behind as dead until half of all are dead. The living ones of a
 * window are counted by words of 64 and a tree of sums over these.
 */
final class LastSeen {

    private static final int FIRST_CAPACITY = 8;
    private static final int BYTES = 200; // of the objects themselves and the headers of their arrays

    private final LongIndex index = new LongIndex();
    private long[] values = new long[FIRST_CAPACITY];
    private long[] times = new long[FIRST_CAPACITY];
    private long[] alive = new long[1];
    private int[] living = new int[2]; // a Fenwick tree: how many live, by words of 64
    private int size;

    /** Notes that a value came at a moment. */
    void see(long value, long at) {
        int place = index.get(value);
        if (place != LongIndex.ABSENT) {
            if (times[place] >= at) {
                return;
            }
            die(place);
        }
        if (size > 0 && times[size - 1] > at) {
            insert(value, at);
        } else {
            append(value, at);
        }
    }

    /** Forgets a value, or sets it back to an earlier moment; {@code at} is null to forget. */
    void takeBack(long value, Long at) {
        int place = index.get(value);
        if (place == LongIndex.ABSENT) {
            return;
        }
        die(place);
        rebuild(size);
        if (at != null) {
            see(value, at);
        }
    }

    boolean contains(long value) {
        return index.get(value) != LongIndex.ABSENT;
    }

    /** How many values there are at all. */
    int count() {
        return index.size();
    }

    /** How many values were last seen after a moment. */
    int countAfter(long cut) {
        int from = firstAfter(cut);
        if (from == size) {
            return 0;
        }
        int word = from >> 6;
        int count = index.size() - Long.bitCount(alive[word] & ((1L << from) - 1));
        for (int i = word; i > 0; i &= i - 1) {
            count -= living[i];
        }
        return count;
    }

    /** What they take in memory. */
    long weight() {
        return BYTES + values.length * 17L + index.weight();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(index.size());
        for (int i = 0; i < size; i++) {
            if (isAlive(i)) {
                out.writeLong(values[i]);
                out.writeLong(times[i]);
            }
        }
    }

    static LastSeen read(DataInput in) throws IOException {
        LastSeen read = new LastSeen();
        for (int count = in.readInt(); count > 0; count--) {
            read.append(in.readLong(), in.readLong());
        }
        return read;
    }

    private int firstAfter(long cut) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] > cut) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void append(long value, long at) {
        if (size == values.length) {
            makeRoom();
        }
        values[size] = value;
        times[size] = at;
        alive[size >> 6] |= 1L << size;
        count(size, 1);
        index.put(value, size);
        size++;
    }

    private void insert(long value, long at) {
        int place = firstAfter(at);
        long[] laterValues = Arrays.copyOfRange(values, place, size);
        long[] laterTimes = Arrays.copyOfRange(times, place, size);
        boolean[] laterAlive = new boolean[laterValues.length];
        for (int i = 0; i < laterAlive.length; i++) {
            laterAlive[i] = isAlive(place + i);
            if (laterAlive[i]) {
                die(place + i);
            }
        }
        size = place;
        append(value, at);
        for (int i = 0; i < laterValues.length; i++) {
            if (laterAlive[i]) {
                append(laterValues[i], laterTimes[i]);
            }
        }
    }

    private void makeRoom() {
        rebuild(index.size() * 2 > size ? size * 2 : size);
    }

    private void rebuild(int capacity) {
        long[] oldValues = values;
        long[] oldTimes = times;
        long[] oldAlive = alive;
        int oldSize = size;
        int room = Math.max(FIRST_CAPACITY, capacity);
        values = new long[room];
        times = new long[room];
        alive = new long[room + 63 >> 6];
        living = new int[alive.length + 1];
        size = 0;
        index.clear();
        for (int i = 0; i < oldSize; i++) {
            if ((oldAlive[i >> 6] >>> i & 1) != 0) {
                append(oldValues[i], oldTimes[i]);
            }
        }
    }

    private void die(int place) {
        alive[place >> 6] &= ~(1L << place);
        count(place, -1);
    }

    private void count(int place, int sign) {
        for (int i = (place >> 6) + 1; i < living.length; i += i & -i) {
            living[i] += sign;
        }
    }

    private boolean isAlive(int place) {
        return (alive[place >> 6] >>> place & 1) != 0;
    }
}
