package io.vigia.domain.velocity.heap;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/** Locks for keys: each key has one of them, and an attempt takes those of all its keys at once, in ascending order. */
final class Locks {

    private static final int STRIPES = 4_096;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ReentrantLock[] stripes = new ReentrantLock[STRIPES];

    Locks() {
        Arrays.setAll(stripes, i -> new ReentrantLock());
    }

    /**
     * Locks the keys; the caller unlocks what is returned.
     *
     * @param keys 0 where there is none
     */
    int[] lock(long[] keys) {
        int[] held = new int[keys.length];
        int count = 0;
        for (long key : keys) {
            if (key != 0) {
                held[count++] = stripe(key);
            }
        }
        int[] ascending = Arrays.copyOf(held, count);
        Arrays.sort(ascending);
        for (int stripe : ascending) {
            stripes[stripe].lock(); // a stripe of two keys is locked twice, and unlocked twice
        }
        return ascending;
    }

    void unlock(int[] held) {
        for (int stripe : held) {
            stripes[stripe].unlock();
        }
    }

    private static int stripe(long key) {
        return (int) ((key * SPREAD) >>> 52);
    }
}
