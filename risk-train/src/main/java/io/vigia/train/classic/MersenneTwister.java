package io.vigia.train.classic;

/**
 * The random numbers of numpy's {@code RandomState}, so that trees break ties as scikit-learn's do with the same seed.
 */
final class MersenneTwister {

    private static final int SIZE = 624;
    private static final int MIDDLE = 397;
    private static final long LOW_32 = 0xffffffffL;
    private static final int TWIST = 0x9908b0df;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    MersenneTwister(int seed) {
        long value = seed & LOW_32;
        for (int i = 0; i < SIZE; i++) {
            state[i] = (int) value;
            value = 1_812_433_253L * (value ^ value >>> 30) + i + 1 & LOW_32;
        }
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        int most = bound - 1;
        int mask = most == 0 ? 0 : -1 >>> Integer.numberOfLeadingZeros(most);
        int drawn = next() & mask;
        while (Integer.compareUnsigned(drawn, most) > 0) {
            drawn = next() & mask;
        }
        return drawn;
    }

    private int next() {
        if (next == SIZE) {
            twist();
        }
        int value = state[next++];
        value ^= value >>> 11;
        value ^= value << 7 & 0x9d2c5680;
        value ^= value << 15 & 0xefc60000;
        return value ^ value >>> 18;
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int joined = state[i] & 0x80000000 | state[(i + 1) % SIZE] & 0x7fffffff;
            state[i] = state[(i + MIDDLE) % SIZE] ^ joined >>> 1 ^ ((joined & 1) == 0 ? 0 : TWIST);
        }
        next = 0;
    }
}
