package io.vigia.train.merchant;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.scoring.quality.Judged;
import io.vigia.domain.velocity.AttemptStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision with what became known of its payment.
 *
 * @param payer who paid, as a hash
 * @param status what became of the attempt
 * @param label whether the payment was fraud by the label that stands; null without one
 * @param score as rules saw it; null if it was not scored
 * @param exploration what exploration did; null if it was not asked
 * @param features the vector as it was scored
 */
public record Observed(
        Instant at,
        String payer,
        PaymentMethodType method,
        AttemptStatus status,
        Label label,
        Integer score,
        Exploration exploration,
        float[] features) {

    private static final double PERCENT = 100;

    /**
     * The label that stands.
     *
     * @param weight how far to trust it, in percent
     */
    public record Label(boolean fraud, int weight) {}

    /**
     * What exploration did.
     *
     * @param originalScore before it was asked
     * @param propensity how likely it was that the payment was let pass
     */
    public record Exploration(int originalScore, double propensity) {}

    /**
     * What there is to learn; nothing of payments that are too young, and nothing of those that were stopped, declined or
     * are not finished, unless somebody labelled them. That we stopped a payment does not make it a fraud.
     *
     * @param now as of when
     * @param maturity how long one waits
     */
    Optional<Sample> sample(Instant now, Duration maturity) {
        boolean matured = !at.plus(maturity).isAfter(now);
        boolean wentThrough = status == AttemptStatus.AUTHORIZED || status == AttemptStatus.PAID;
        if (!matured || label == null && !wentThrough) {
            return Optional.empty();
        }
        double trust = label == null ? 1 : label.weight / PERCENT;
        boolean fraud = label != null && label.fraud;
        return Optional.of(new Sample(at, payer, fraud, (float) (trust * standsFor()), features));
    }

    /** Those that exploration let pass stand for those that it did not, which were stopped and tell nothing. */
    private double standsFor() {
        boolean explored = exploration != null && score != null && exploration.originalScore > score;
        return explored && exploration.propensity > 0 ? Judged.weight(exploration.propensity) : 1;
    }
}
