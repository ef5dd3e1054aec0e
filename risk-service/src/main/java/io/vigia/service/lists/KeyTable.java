package io.vigia.service.lists;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A set of texts, each of which may expire, in 16 bytes a place: only hashes are kept. Asking takes no lock and is never
 * held up by a change; changes wait for each other. A place once used is not used again until the table grows, which is
 * what makes reading it without a lock safe.
 */
final class KeyTable {

    private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final SipHash HASH = new SipHash();
    private static final int FIRST_CAPACITY = 8;
    private static final long FREE = 0;
    private static final long TAKEN_OFF = 1;
    private static final long NEVER = Long.MAX_VALUE;

    private volatile Places places = new Places(new long[2 * FIRST_CAPACITY], null);
    private volatile int size;
    private int used;

    /**
     * Places by hash, probed one after the other.
     *
     * @param hashes high and low halves in turn; a high half of {@link #FREE} or {@link #TAKEN_OFF} is no hash
     * @param expiries by place in epoch milliseconds, or null while nothing expires
     */
    private record Places(long[] hashes, long[] expiries) {

        int capacity() {
            return hashes.length / 2;
        }

        /** The place of a hash, or one's complement of the free place where it would go. */
        int find(long high, long low) {
            int mask = capacity() - 1;
            int place = (int) low & mask;
            while (true) {
                long found = (long) LONGS.getAcquire(hashes, 2 * place);
                if (found == FREE) {
                    return ~place;
                }
                if (found == high && hashes[2 * place + 1] == low) {
                    return place;
                }
                place = place + 1 & mask;
            }
        }

        long expiry(int place) {
            return expiries == null ? NEVER : (long) LONGS.getAcquire(expiries, place);
        }

        void put(int place, SipHash.Hash hash, long expiry) {
            hashes[2 * place + 1] = hash.low();
            if (expiries != null) {
                LONGS.setRelease(expiries, place, expiry);
            }
            LONGS.setRelease(hashes, 2 * place, high(hash));
        }
    }

    /** @param nowMillis what has expired by then is not in the set */
    boolean contains(String text, long nowMillis) {
        Places now = places;
        SipHash.Hash hash = HASH.hash(text);
        int place = now.find(high(hash), hash.low());
        return place >= 0 && now.expiry(place) > nowMillis;
    }

    /**
     * Puts a text, or changes when it expires.
     *
     * @param expiresAt in epoch milliseconds, or null for never
     * @return whether it was not there before
     */
    synchronized boolean put(String text, Long expiresAt) {
        long expiry = expiresAt == null ? NEVER : expiresAt;
        if (expiry != NEVER && places.expiries == null) {
            long[] expiries = new long[places.capacity()];
            Arrays.fill(expiries, NEVER);
            places = new Places(places.hashes, expiries);
        }
        if (3 * (used + 1) > 2 * places.capacity()) {
            grow();
        }
        SipHash.Hash hash = HASH.hash(text);
        int place = places.find(high(hash), hash.low());
        if (place < 0) {
            used++;
            size++;
        }
        places.put(place < 0 ? ~place : place, hash, expiry);
        return place < 0;
    }

    /** @return whether it was there */
    synchronized boolean remove(String text) {
        SipHash.Hash hash = HASH.hash(text);
        int place = places.find(high(hash), hash.low());
        if (place >= 0) {
            LONGS.setRelease(places.hashes, 2 * place, TAKEN_OFF);
            size--;
        }
        return place >= 0;
    }

    /** How many texts are in it, expired ones too. */
    int size() {
        return size;
    }

    private void grow() {
        Places old = places;
        int capacity = FIRST_CAPACITY;
        while (capacity < 2 * (size + 1)) {
            capacity *= 2;
        }
        Places wider = new Places(new long[2 * capacity], old.expiries == null ? null : new long[capacity]);
        for (int place = 0; place < old.capacity(); place++) {
            long high = old.hashes[2 * place];
            if (high != FREE && high != TAKEN_OFF) {
                long low = old.hashes[2 * place + 1];
                wider.put(~wider.find(high, low), new SipHash.Hash(high, low), old.expiry(place));
            }
        }
        places = wider;
        used = size;
    }

    private static long high(SipHash.Hash hash) {
        return hash.high() == FREE || hash.high() == TAKEN_OFF ? hash.high() + 2 : hash.high();
    }
}
