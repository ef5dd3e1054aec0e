package io.vigia.domain.scoring;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.kernel.TextResource;
import io.vigia.domain.signals.FactSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The score of the first day: a card of points that anybody can read, in {@code points-card-1.tsv} and, with the reasons
 * behind it, in docs/scoring.md. It learns nothing and needs no history but the counters.
 *
 * <p>Every attempt starts with the base; each factor whose facts are known adds its points, as far as its family's limit
 * lets it; what is missing adds nothing. Cards, vouchers and terminals are scored by the same card.
 */
public final class PointsCard {

    /** The name under which decisions keep what scored them. */
    public static final String VERSION = "points-card-1";

    private static final int BASE = 10;
    private static final int MAX = 99;
    private static final int TEST_NORMAL_MOST = 64;
    private static final int TEST_ELEVATED = 70;
    private static final int TEST_HIGHEST = 92;
    private static final double LEAST = 0.05;
    private static final List<Factor> FACTORS = TextResource.lines(PointsCard.class, VERSION + ".tsv").stream()
            .map(Factor::parse)
            .toList();

    private PointsCard() {}

    /** The names of all factors, in the order of the card. */
    public static List<String> factors() {
        return FACTORS.stream().map(Factor::name).toList();
    }

    /**
     * Scores an attempt.
     *
     * @param facts with everything but the score on it
     * @param testCard the test card it is made with; empty in live mode and for every other card
     */
    public static Score score(FactSheet facts, Optional<TestCard> testCard) {
        List<Contribution> reasons = new ArrayList<>();
        reasons.add(new Contribution("base", Family.BASE.word(), BASE, "Where every attempt starts"));
        double[] byFamily = new double[Family.values().length];
        for (Factor factor : FACTORS) {
            double points = factor.points(facts);
            if (Math.abs(points) > LEAST) { // false for what is missing, too
                add(factor, points, byFamily, facts, reasons);
            }
        }
        double sum = limited(reasons);
        double wanted = testCard.isPresent() ? wanted(testCard.get(), sum) : sum;
        if (wanted != sum) {
            reasons.add(
                    new Contribution("test_card", "test", tenths(wanted - sum), "The test card asks for this risk"));
            sum = wanted;
        }
        int value = (int) Math.round(sum);
        reasons.sort(Comparator.comparingDouble((Contribution reason) -> -Math.abs(reason.points())));
        return new Score(value, RiskLevel.of(value), reasons, VERSION);
    }

    private static void add(
            Factor factor, double points, double[] byFamily, FactSheet facts, List<Contribution> reasons) {
        int family = factor.family().ordinal();
        double allowed = tenths(factor.family().allowed(points, byFamily[family]));
        if (Math.abs(allowed) > LEAST) {
            byFamily[family] += allowed;
            reasons.add(new Contribution(factor.name(), factor.family().word(), allowed, factor.detail(facts)));
        }
    }

    /** The sum of the reasons; if it leaves the scale, a last reason says so. */
    private static double limited(List<Contribution> reasons) {
        double sum = 0;
        for (Contribution reason : reasons) {
            sum += reason.points();
        }
        double limited = Math.max(0, Math.min(MAX, sum));
        if (limited != sum) {
            reasons.add(new Contribution("limit", "limit", tenths(limited - sum), "Scores end at 0 and at " + MAX));
        }
        return limited;
    }

    /** What a test card makes of a score: all the world pays with the same ones, so what was seen of them says little. */
    static double wanted(TestCard card, double sum) {
        return switch (card.effect().kind()) {
            case RISK_ELEVATED -> TEST_ELEVATED;
            case RISK_HIGHEST, ALWAYS_BLOCKED -> TEST_HIGHEST;
            default -> Math.min(sum, TEST_NORMAL_MOST);
        };
    }

    private static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
