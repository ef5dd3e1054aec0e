package io.vigia.domain.velocity.history;

import java.util.Arrays;

/** A map from numbers to places, without boxes: open addressing, at most two thirds full. */
final class LongIndex {

    static final int ABSENT = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_CAPACITY = 8;

    private long[] keys = new long[FIRST_CAPACITY];
    private int[] places = filled(FIRST_CAPACITY);
    private int size;

    int get(long key) {
        return places[find(key)];
    }

    void put(long key, int place) {
        int cell = find(key);
        if (places[cell] == ABSENT) {
            keys[cell] = key;
            size++;
        }
        places[cell] = place;
        if (size * 3 > keys.length * 2) {
            grow();
        }
    }

    long weight() {
        return keys.length * 12L;
    }

    int size() {
        return size;
    }

    void clear() {
        Arrays.fill(places, ABSENT);
        size = 0;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int cell = (int) ((key * SPREAD) >>> 32) & mask;
        while (places[cell] != ABSENT && keys[cell] != key) {
            cell = (cell + 1) & mask;
        }
        return cell;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != ABSENT) {
                int cell = find(oldKeys[i]);
                keys[cell] = oldKeys[i];
                places[cell] = oldPlaces[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] places = new int[length];
        Arrays.fill(places, ABSENT);
        return places;
    }
}
