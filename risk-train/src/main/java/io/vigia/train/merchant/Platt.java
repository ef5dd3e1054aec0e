package io.vigia.train.merchant;

import io.vigia.domain.scoring.model.Calibrator;

/** Fits a straight line from margins to log-odds, so that as many frauds are expected as there are. */
final class Platt {

    private static final int STEPS = 60;
    private static final double LEAST_SLOPE = 0.05;
    private static final double MOST_MARGIN = 20;

    private double slope = 1;
    private double offset;

    private Platt() {}

    /**
     * Fits; a line that would not rise is not used.
     *
     * @param weights for how many payments each counts
     */
    static Calibrator fit(double[] margins, boolean[] frauds, double[] weights) {
        Platt line = new Platt();
        for (int step = 0; step < STEPS; step++) {
            line.step(margins, frauds, weights);
        }
        if (!(line.slope >= LEAST_SLOPE) || !Double.isFinite(line.offset)) {
            return Calibrator.NONE;
        }
        return new Calibrator(
                new double[] {-MOST_MARGIN, MOST_MARGIN},
                new double[] {line.offset - MOST_MARGIN * line.slope, line.offset + MOST_MARGIN * line.slope});
    }

    /** One step of Newton's method, held near the line from which it starts by a weak prior. */
    private void step(double[] margins, boolean[] frauds, double[] weights) {
        double bySlope = slope - 1;
        double byOffset = offset / MOST_MARGIN;
        double slopeSlope = 1;
        double slopeOffset = 0;
        double offsetOffset = 1 / MOST_MARGIN;
        for (int i = 0; i < margins.length; i++) {
            double probability = 1 / (1 + Math.exp(-slope * margins[i] - offset));
            double error = weights[i] * (probability - (frauds[i] ? 1 : 0));
            double bend = weights[i] * probability * (1 - probability);
            bySlope += error * margins[i];
            byOffset += error;
            slopeSlope += bend * margins[i] * margins[i];
            slopeOffset += bend * margins[i];
            offsetOffset += bend;
        }
        double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
        double most = 1; // a whole step may overshoot where few are frauds
        slope -= limited((offsetOffset * bySlope - slopeOffset * byOffset) / determinant, most);
        offset -= limited((slopeSlope * byOffset - slopeOffset * bySlope) / determinant, most);
    }

    private static double limited(double step, double most) {
        return Math.max(-most, Math.min(most, step));
    }
}
