package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.history.Event;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/** Locks for keys: each key has one of them, and an attempt takes those of all its keys at once, in ascending order. */
final class Locks {

    /** How many there are. */
    static final int STRIPES = 4_096;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ReentrantLock[] stripes = new ReentrantLock[STRIPES];

    Locks() {
        Arrays.setAll(stripes, i -> new ReentrantLock());
    }

    /** Locks the keys of an attempt; the caller unlocks what is returned. */
    int[] lock(Event event) {
        int[] held = new int[event.keyCount()];
        for (int i = 0; i < held.length; i++) {
            held[i] = stripe(event.key(i));
        }
        Arrays.sort(held);
        for (int stripe : held) {
            stripes[stripe].lock(); // a stripe of two keys is locked twice, and unlocked twice
        }
        return held;
    }

    void unlock(int[] held) {
        for (int stripe : held) {
            stripes[stripe].unlock();
        }
    }

    /** Does something under one lock. */
    void with(int stripe, Runnable work) {
        stripes[stripe].lock();
        try {
            work.run();
        } finally {
            stripes[stripe].unlock();
        }
    }

    /** Which lock a key has. */
    static int stripe(long key) {
        return (int) ((key * SPREAD) >>> 52);
    }
}
