package io.vigia.service.lists;

import java.security.SecureRandom;

/**
 * Hashes texts to 128 bits under a random key of this process (SipHash-2-4): without the key nobody can find two texts
 * that share a hash, and by chance it does not happen.
 */
final class SipHash {

    private final long key0;
    private final long key1;

    SipHash() {
        this(new SecureRandom());
    }

    private SipHash(SecureRandom random) {
        this(random.nextLong(), random.nextLong());
    }

    SipHash(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /** The hash of a text, taken as UTF-16 code units. */
    Hash hash(String text) {
        State state = new State(key0, key1);
        long word = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            word |= (long) text.charAt(i) << 16 * (i & 3);
            if ((i & 3) == 3) {
                state.take(word);
                word = 0;
            }
        }
        state.take(word | (long) (2 * length) << 56);
        return state.finish();
    }

    /** Two halves of one hash. */
    record Hash(long high, long low) {}

    private static final class State {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        State(long key0, long key1) {
            v0 = key0 ^ 0x736f6d6570736575L;
            v1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
            v2 = key0 ^ 0x6c7967656e657261L;
            v3 = key1 ^ 0x7465646279746573L;
        }

        void take(long word) {
            v3 ^= word;
            round();
            round();
            v0 ^= word;
        }

        Hash finish() {
            v2 ^= 0xee;
            fourRounds();
            long high = v0 ^ v1 ^ v2 ^ v3;
            v1 ^= 0xdd;
            fourRounds();
            return new Hash(high, v0 ^ v1 ^ v2 ^ v3);
        }

        private void fourRounds() {
            round();
            round();
            round();
            round();
        }

        private void round() {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
