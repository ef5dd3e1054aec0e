package io.vigia.domain.reviews;

import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A payment that somebody is to look at, until they have or it no longer matters. */
@Entity
@Table(name = "reviews")
public class Review extends Owned {

    private String chargeId;
    private String paymentIntentId;
    private String openedReason;

    @Enumerated(EnumType.STRING)
    private ClosedReason closedReason;

    private Instant closedAt;
    private String closedBy;
    private String ruleId;
    private String riskLevel;
    private Integer riskScore;
    private long amount;
    private String currency;

    @Column(name = "place_enc")
    private PayerPlace place;

    @Version
    private int version;

    protected Review() {}

    /** Opened because a rule wants it. */
    public Review(Charge charge, PayerPlace place) {
        super(charge.reviewId(), charge.environment(), charge.created());
        this.chargeId = charge.id();
        this.paymentIntentId = charge.paymentIntentId();
        this.openedReason = "rule";
        this.ruleId = charge.outcome().rule();
        this.riskLevel = charge.outcome().riskLevel();
        this.riskScore = charge.outcome().riskScore();
        this.amount = charge.amount().minor();
        this.currency = charge.amount().currency();
        this.place = place;
    }

    /** Ends it. */
    public void close(ClosedReason reason, Instant at, String by) {
        requireOpen();
        closedReason = reason;
        closedAt = at;
        closedBy = by;
    }

    /** @throws RiskException REVIEW_CLOSED if it is over */
    public void requireOpen() {
        if (!isOpen()) {
            throw new RiskException(
                    ReviewError.REVIEW_CLOSED, "This review is closed already: " + closedReason.wire() + ".");
        }
    }

    public boolean isOpen() {
        return closedReason == null;
    }

    public String chargeId() {
        return chargeId;
    }

    public String paymentIntentId() {
        return paymentIntentId;
    }

    /** Rule or manual. */
    public String openedReason() {
        return openedReason;
    }

    /** Why it is over, or null while it is open. */
    public ClosedReason closedReason() {
        return closedReason;
    }

    /** Why it is where it is: why it was closed, else why it was opened. */
    public String reason() {
        return closedReason == null ? openedReason : closedReason.wire();
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    /** The public id of the rule, or null. */
    public String ruleId() {
        return ruleId;
    }

    public String riskLevel() {
        return riskLevel;
    }

    public Integer riskScore() {
        return riskScore;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public PayerPlace place() {
        return place == null ? PayerPlace.UNKNOWN : place;
    }
}
