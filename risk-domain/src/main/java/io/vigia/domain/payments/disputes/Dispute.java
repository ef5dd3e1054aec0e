package io.vigia.domain.payments.disputes;

import io.vigia.domain.kernel.Metadata;
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
import java.time.Duration;
import java.time.Instant;

/** A payer's complaint at their bank about one charge, from the first question to the bank's last word. */
@Entity
@Table(name = "disputes")
public class Dispute extends Owned {

    public static final String FRAUDULENT = "fraudulent";

    /** How long the merchant has to answer. */
    public static final Duration TIME_TO_ANSWER = Duration.ofDays(9);

    private String chargeId;
    private String paymentIntentId;
    private long amount;
    private String currency;
    private String reason;

    @Enumerated(EnumType.STRING)
    private DisputeStatus status;

    private boolean withdrawn;
    private String brand;
    private Instant dueBy;
    private int submissions;

    @Column(name = "evidence_enc")
    private Evidence evidence;

    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected Dispute() {}

    /**
     * @param id {@code dp_…}
     * @param reason fraudulent, product_not_received, …
     * @param inquiry whether the bank only asks
     */
    public Dispute(String id, Instant created, Charge charge, String reason, boolean inquiry) {
        super(id, charge.environment(), created);
        this.chargeId = charge.id();
        this.paymentIntentId = charge.paymentIntentId();
        this.amount = charge.amountCaptured() - charge.amountRefunded();
        this.currency = charge.amount().currency();
        this.brand = charge.card() == null ? null : charge.card().brand();
        this.reason = reason;
        this.status = inquiry ? DisputeStatus.WARNING_NEEDS_RESPONSE : DisputeStatus.NEEDS_RESPONSE;
        this.dueBy = created.plus(TIME_TO_ANSWER);
    }

    /** The bank has taken the money. */
    public void withdraw() {
        withdrawn = true;
    }

    /** The inquiry becomes a dispute; there is time to answer anew. */
    public void escalate(Instant now) {
        status = DisputeStatus.NEEDS_RESPONSE;
        dueBy = now.plus(TIME_TO_ANSWER);
    }

    /** @throws RiskException DISPUTE_UNEXPECTED_STATE if evidence can no longer be handed in */
    public void requireOpen() {
        if (!status.needsResponse()) {
            throw new RiskException(
                    DisputeError.DISPUTE_UNEXPECTED_STATE,
                    "This dispute can no longer be answered because it has a status of " + status.wire() + ".");
        }
    }

    /** Keeps what the merchant has to say, without handing it in. */
    public void stage(Evidence now) {
        requireOpen();
        evidence = now;
    }

    /** Hands the evidence in. */
    public void submit() {
        requireOpen();
        submissions++;
        status = status.isInquiry() ? DisputeStatus.WARNING_UNDER_REVIEW : DisputeStatus.UNDER_REVIEW;
    }

    /** The bank finds for the merchant, or lets its question rest. */
    public void won() {
        status = status.isInquiry() ? DisputeStatus.WARNING_CLOSED : DisputeStatus.WON;
        withdrawn = false;
    }

    public void lost() {
        status = DisputeStatus.LOST;
    }

    public void describe(Metadata now) {
        metadata = now;
    }

    public String chargeId() {
        return chargeId;
    }

    public String paymentIntentId() {
        return paymentIntentId;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public String reason() {
        return reason;
    }

    public DisputeStatus status() {
        return status;
    }

    /** Whether the bank has the money. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether the money can still be given back: the bank has not taken it. */
    public boolean isChargeRefundable() {
        return !withdrawn && status != DisputeStatus.LOST;
    }

    /** The card's brand, or null. */
    public String brand() {
        return brand;
    }

    /** Until when evidence can be handed in. */
    public Instant dueBy() {
        return dueBy;
    }

    /** How often evidence was handed in. */
    public int submissions() {
        return submissions;
    }

    public Evidence evidence() {
        return evidence == null ? Evidence.NONE : evidence;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }
}
