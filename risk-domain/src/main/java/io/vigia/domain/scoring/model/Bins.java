package io.vigia.domain.scoring.model;

import java.util.Arrays;

/** How numbers were distributed when a model was trained, to see whether they still are. */
public final class Bins {

    private static final double LEAST_SHARE = 1e-4;

    private final float[] edges;
    private final double[] shares;

    /**
     * Makes a distribution.
     *
     * @param edges rising; a number is in the bin after the last edge that it reaches
     * @param shares one for each bin, which are one more than the edges, and last that of missing numbers
     */
    public Bins(float[] edges, double[] shares) {
        if (shares.length != edges.length + 2) {
            throw new InvalidModelException("bins need one share more than edges, and one for what is missing");
        }
        this.edges = edges.clone();
        this.shares = shares.clone();
    }

    /** How many bins there are, with that of missing numbers, which is the last. */
    public int count() {
        return shares.length;
    }

    /** The bin of a number. */
    public int bin(float number) {
        if (Float.isNaN(number)) {
            return shares.length - 1;
        }
        int found = Arrays.binarySearch(edges, number);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The edges between the bins. */
    public float[] edges() {
        return edges.clone();
    }

    /** The share of each bin. */
    public double[] shares() {
        return shares.clone();
    }

    /** The share of missing numbers. */
    public double missingShare() {
        return shares[shares.length - 1];
    }

    /**
     * The population stability index of what is seen now.
     *
     * @param seen how many numbers fell into each bin
     */
    public double psi(long[] seen) {
        double all = Arrays.stream(seen).sum();
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double was = Math.max(shares[i], LEAST_SHARE);
            double is = Math.max(seen[i] / all, LEAST_SHARE);
            sum += (is - was) * Math.log(is / was);
        }
        return sum;
    }

    /** About the index that chance alone gives for so many numbers, then and now. */
    public double noiseFloor(long then, long now) {
        long filled = Arrays.stream(shares).filter(share -> share > 0).count();
        return Math.max(0, filled - 1) * (1.0 / then + 1.0 / now);
    }
}
