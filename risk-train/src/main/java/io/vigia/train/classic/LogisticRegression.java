package io.vigia.train.classic;

import io.vigia.train.boost.Rows;

/**
 * Logistic regression with a penalty of half the squared weights, by Newton's method.
 *
 * <p>A full step can overshoot where few rows are frauds, so each is halved until the loss falls.
 */
public final class LogisticRegression implements Classifier {

    private static final int MOST_STEPS = 50;
    private static final double ENOUGH = 1e-9;

    /** One for each feature, and the intercept last. */
    private double[] weights;

    private final Rows rows;

    private LogisticRegression(Rows rows) {
        this.rows = rows;
        this.weights = new double[rows.width() + 1];
    }

    /** Learns; features should be scaled. */
    public static LogisticRegression fit(Rows rows) {
        LogisticRegression model = new LogisticRegression(rows);
        double loss = model.loss(model.weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = model.direction();
            double[] best = model.weights;
            double bestLoss = loss;
            for (double length = 1; length > 1e-6 && bestLoss == loss; length /= 2) {
                double[] tried = model.weights.clone();
                for (int j = 0; j < tried.length; j++) {
                    tried[j] -= length * direction[j];
                }
                double triedLoss = model.loss(tried);
                if (triedLoss < loss) {
                    best = tried;
                    bestLoss = triedLoss;
                }
            }
            model.weights = best;
            if (loss - bestLoss < ENOUGH * loss) {
                break;
            }
            loss = bestLoss;
        }
        return model;
    }

    @Override
    public double score(float[] row) {
        return 1 / (1 + Math.exp(-margin(weights, row, 0)));
    }

    private static double margin(double[] weights, float[] values, int from) {
        double sum = weights[weights.length - 1];
        for (int j = 0; j < weights.length - 1; j++) {
            sum += weights[j] * values[from + j];
        }
        return sum;
    }

    private double loss(double[] tried) {
        double sum = 0;
        for (int j = 0; j < tried.length - 1; j++) {
            sum += 0.5 * tried[j] * tried[j];
        }
        for (int i = 0; i < rows.count(); i++) {
            double margin = margin(tried, rows.values(), i * rows.width());
            double signed = rows.labels()[i] > 0 ? -margin : margin;
            sum += Math.max(signed, 0) + Math.log1p(Math.exp(-Math.abs(signed)));
        }
        return sum;
    }

    /** The gradient divided by the curvature. */
    private double[] direction() {
        int width = rows.width();
        double[] gradient = new double[width + 1];
        double[][] curvature = new double[width + 1][width + 1];
        for (int j = 0; j < width; j++) {
            gradient[j] = weights[j];
            curvature[j][j] = 1;
        }
        double[] row = new double[width + 1];
        row[width] = 1;
        for (int i = 0; i < rows.count(); i++) {
            int from = i * width;
            double probability = 1 / (1 + Math.exp(-margin(weights, rows.values(), from)));
            double error = probability - rows.labels()[i];
            double bend = probability * (1 - probability);
            for (int j = 0; j < width; j++) {
                row[j] = rows.values()[from + j];
            }
            for (int j = 0; j <= width; j++) {
                gradient[j] += error * row[j];
                double bent = bend * row[j];
                for (int k = 0; k <= j; k++) {
                    curvature[j][k] += bent * row[k];
                }
            }
        }
        return solve(curvature, gradient);
    }

    /** By Cholesky's decomposition; the upper half of the matrix is not looked at. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = matrix[j][k];
                for (int i = 0; i < k; i++) {
                    sum -= matrix[j][i] * matrix[k][i];
                }
                matrix[j][k] = j == k ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[k][k];
            }
        }
        for (int j = 0; j < size; j++) {
            for (int k = 0; k < j; k++) {
                solution[j] -= matrix[j][k] * solution[k];
            }
            solution[j] /= matrix[j][j];
        }
        for (int j = size - 1; j >= 0; j--) {
            for (int k = j + 1; k < size; k++) {
                solution[j] -= matrix[k][j] * solution[k];
            }
            solution[j] /= matrix[j][j];
        }
        return solution;
    }
}
