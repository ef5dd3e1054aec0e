package io.vigia.domain.scoring.model;

/**
 * Turns log-odds into points from 0 to 99: so many points for each doubling of the odds.
 *
 * <p>Points in log-odds spread where thresholds lie; a hundred times the probability would not. And they add up, as
 * contributions must.
 *
 * @param centre the points of a payment whose probability of fraud is {@code centreProbability}
 * @param pointsPerDoubling how many points twice the odds are worth
 */
public record ScoreMap(double centre, double pointsPerDoubling, double centreProbability) {

    /** 50 points at 2 %, 6.5 for each doubling. */
    public static final ScoreMap STANDARD = new ScoreMap(50, 6.5, 0.02);

    /** The highest score. */
    public static final int MAX = 99;

    private static final double LN_2 = Math.log(2);

    public ScoreMap {
        if (!(pointsPerDoubling > 0 && centreProbability > 0 && centreProbability < 1) || !Double.isFinite(centre)) {
            throw new InvalidModelException("a score map that does not rise");
        }
    }

    /** The points of log-odds, not limited. */
    public double points(double logOdds) {
        return centre + pointsPerDoubling * (logOdds - logOdds(centreProbability)) / LN_2;
    }

    /** The score of log-odds. */
    public int score(double logOdds) {
        return (int) Math.floor(Math.max(0, Math.min(MAX, points(logOdds))));
    }

    /** The probability of fraud at which a number of points begins. */
    public double probability(double points) {
        return 1 / (1 + Math.exp(-logOdds(centreProbability) - (points - centre) * LN_2 / pointsPerDoubling));
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
