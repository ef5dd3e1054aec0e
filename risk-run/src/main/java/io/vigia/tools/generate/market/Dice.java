package io.vigia.tools.generate.market;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Seeded chance: the same seed, purpose and number always give the same throws. */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Returns dice of their own for one thing.
     *
     * @param seed the seed of the whole file
     * @param purpose what they are for; other purposes get unrelated throws
     * @param number which of those things
     */
    public static Dice of(long seed, String purpose, long number) {
        return new Dice(mix(mix(seed * GOLDEN + purpose.hashCode()) + number * GOLDEN));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns a whole number from 0 to {@code bound} - 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a whole number from {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns true with the given probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Returns a number from 0 (included) to 1 (excluded). */
    public double share() {
        return random.nextDouble();
    }

    /** Returns one of the choices, each as likely. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /**
     * Returns a positive amount around a median, as amounts of money are spread.
     *
     * @param sigma how widely: 0.5 keeps two thirds between 0.6 and 1.65 times the median
     */
    public double around(double median, double sigma) {
        return median * StrictMath.exp(sigma * random.nextGaussian());
    }

    /** Returns so many random hexadecimal digits, at most 16. */
    public String hex(int digits) {
        return String.format(Locale.ROOT, "%016x", random.nextLong()).substring(0, digits);
    }

    /** Returns so many random decimal digits, at most 9, the first of which is not 0. */
    public String digits(int digits) {
        int least = (int) StrictMath.pow(10, digits - 1);
        return String.valueOf(between(least, least * 10 - 1));
    }
}
