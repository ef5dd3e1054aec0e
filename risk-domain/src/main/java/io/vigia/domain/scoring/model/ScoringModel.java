package io.vigia.domain.scoring.model;

/** A model ready to score: its file, its trees and the tables that explain them. */
public final class ScoringModel {

    private final ModelFile file;
    private final Contributions contributions;

    private ScoringModel(ModelFile file) {
        this.file = file;
        this.contributions = Contributions.of(file.trees());
    }

    /** Makes a model ready; takes some tenths of a second, so that scoring takes microseconds. */
    public static ScoringModel of(ModelFile file) {
        return new ScoringModel(file);
    }

    /** Where it comes from. */
    public ModelFile file() {
        return file;
    }

    /** The calibrated log-odds of fraud. */
    public double logOdds(float[] row) {
        return file.calibrator().logOdds(file.trees().margin(row));
    }

    /** The probability of fraud. */
    public double probability(float[] row) {
        return 1 / (1 + Math.exp(-logOdds(row)));
    }

    /** The score from 0 to 99. */
    public int score(float[] row) {
        return file.scoreMap().score(logOdds(row));
    }

    /** The score with what each feature adds to it. */
    public Explained explain(float[] row) {
        double margin = file.trees().margin(row);
        double logOdds = file.calibrator().logOdds(margin);
        double[] points = contributions.of(row);
        double base = contributions.base();
        double slope = margin == base ? 0 : (logOdds - file.calibrator().logOdds(base)) / (margin - base);
        ScoreMap map = file.scoreMap();
        double perLogOdds = map.points(1) - map.points(0);
        double all = map.points(logOdds);
        double rest = all;
        for (int i = 0; i < points.length; i++) {
            points[i] *= slope * perLogOdds;
            rest -= points[i];
        }
        return new Explained(map.score(logOdds), logOdds, rest, points, all);
    }

    /**
     * A score and why.
     *
     * @param score 0 to 99
     * @param logOdds calibrated
     * @param basePoints the points of a payment of which nothing is known
     * @param points what each feature adds, in the order of the schema; with the base they sum to {@code allPoints}
     * @param allPoints the points before they are limited to 0 to 99 and rounded down to the score
     */
    public record Explained(int score, double logOdds, double basePoints, double[] points, double allPoints) {}
}
