package io.vigia.domain.scoring.model;

import java.util.Arrays;

/**
 * Turns margins into log-odds that can be believed: straight lines between knots, going on beyond the outer two.
 *
 * <p>It always rises, so it never changes which of two payments is the riskier.
 */
public final class Calibrator {

    /** Leaves margins as they are. */
    public static final Calibrator NONE = new Calibrator(new double[] {0, 1}, new double[] {0, 1});

    private final double[] margins;
    private final double[] logOdds;

    /**
     * Makes a calibrator.
     *
     * @param margins the knots, at least two, rising
     * @param logOdds what they mean, rising
     */
    public Calibrator(double[] margins, double[] logOdds) {
        if (margins.length < 2 || margins.length != logOdds.length || !rises(margins) || !rises(logOdds)) {
            throw new InvalidModelException("a calibrator needs two or more knots that rise");
        }
        this.margins = margins.clone();
        this.logOdds = logOdds.clone();
    }

    private static boolean rises(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i]) || i > 0 && numbers[i] <= numbers[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The log-odds of fraud that a margin means. */
    public double logOdds(double margin) {
        int found = Arrays.binarySearch(margins, margin);
        int above = found >= 0 ? found : -found - 1;
        int right = Math.max(1, Math.min(margins.length - 1, above));
        double slope = (logOdds[right] - logOdds[right - 1]) / (margins[right] - margins[right - 1]);
        return logOdds[right - 1] + slope * (margin - margins[right - 1]);
    }

    /** The margins of the knots. */
    public double[] margins() {
        return margins.clone();
    }

    /** What the knots mean. */
    public double[] logOdds() {
        return logOdds.clone();
    }
}
