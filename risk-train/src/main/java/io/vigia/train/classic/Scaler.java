package io.vigia.train.classic;

import io.vigia.train.boost.Rows;

/** Brings each feature to mean 0 and variance 1, as measured on the rows to learn from. */
public final class Scaler {

    private final double[] means;
    private final double[] deviations;

    private Scaler(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /** Measures. */
    public static Scaler of(Rows rows) {
        int width = rows.width();
        double[] means = new double[width];
        double[] deviations = new double[width];
        float[] values = rows.values();
        for (int i = 0; i < values.length; i++) {
            means[i % width] += values[i];
        }
        for (int j = 0; j < width; j++) {
            means[j] /= rows.count();
        }
        for (int i = 0; i < values.length; i++) {
            double off = values[i] - means[i % width];
            deviations[i % width] += off * off;
        }
        for (int j = 0; j < width; j++) {
            double deviation = Math.sqrt(deviations[j] / rows.count());
            deviations[j] = deviation == 0 ? 1 : deviation;
        }
        return new Scaler(means, deviations);
    }

    /** Scales. */
    public Rows scale(Rows rows) {
        float[] values = rows.values().clone();
        int width = rows.width();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((values[i] - means[i % width]) / deviations[i % width]);
        }
        return new Rows(values, width, rows.labels(), rows.weights());
    }
}
