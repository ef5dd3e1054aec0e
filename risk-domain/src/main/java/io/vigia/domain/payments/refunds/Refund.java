package io.vigia.domain.payments.refunds;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** Money of one charge given back, or on its way back. */
@Entity
@Table(name = "refunds")
public class Refund extends Owned {

    public static final String FRAUDULENT = "fraudulent";

    /** What a merchant may give as the reason. */
    public static final List<String> REASONS = List.of("duplicate", FRAUDULENT, "requested_by_customer");

    private String chargeId;
    private String paymentIntentId;
    private String paymentMethodId;
    private long amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private RefundStatus status;

    private String reason;
    private String failureReason;

    @Enumerated(EnumType.STRING)
    private PaymentMethodType method;

    private String balanceTransactionId;
    private String failureTransactionId;
    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected Refund() {}

    /**
     * @param id {@code re_…}
     * @param charge whose money is given back, and which has been told so
     */
    public Refund(String id, Instant created, Charge charge, Wish wish) {
        super(id, charge.environment(), created);
        this.chargeId = charge.id();
        this.paymentIntentId = charge.paymentIntentId();
        this.paymentMethodId = charge.paymentMethodId();
        this.amount = wish.minor();
        this.currency = charge.amount().currency();
        this.reason = wish.reason();
        this.metadata = wish.metadata();
        this.method = charge.method();
        this.status = RefundStatus.PENDING;
    }

    /** The money is on its way back, under this balance transaction. */
    public void sent(String transactionId) {
        balanceTransactionId = transactionId;
    }

    public void succeeded() {
        status = RefundStatus.SUCCEEDED;
    }

    /**
     * It did not reach the payer.
     *
     * @param transactionId the balance transaction by which the money came back
     */
    public void failed(String why, String transactionId) {
        status = RefundStatus.FAILED;
        failureReason = why;
        failureTransactionId = transactionId;
    }

    /** @throws RiskException REFUND_UNEXPECTED_STATE unless it is still pending */
    public void requireCancelable() {
        if (status != RefundStatus.PENDING) {
            throw new RiskException(
                    RefundError.REFUND_UNEXPECTED_STATE,
                    "You cannot cancel this refund because it has a status of " + status.wire() + ".");
        }
    }

    /**
     * Calls it back.
     *
     * @param transactionId the balance transaction by which the money came back
     */
    public void cancel(String transactionId) {
        requireCancelable();
        status = RefundStatus.CANCELED;
        failureTransactionId = transactionId;
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

    public String paymentMethodId() {
        return paymentMethodId;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public RefundStatus status() {
        return status;
    }

    /** One of {@link #REASONS}, or null. */
    public String reason() {
        return reason;
    }

    public boolean isFraudulent() {
        return FRAUDULENT.equals(reason);
    }

    /** Why it did not reach the payer, or null. */
    public String failureReason() {
        return failureReason;
    }

    public PaymentMethodType method() {
        return method;
    }

    public String balanceTransactionId() {
        return balanceTransactionId;
    }

    /** The balance transaction by which its money came back, or null. */
    public String failureTransactionId() {
        return failureTransactionId;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    /**
     * What a merchant asks for.
     *
     * @param minor how much, or null for all that is left
     * @param reason one of {@link #REASONS}, or null
     */
    public record Wish(Long minor, String reason, Metadata metadata) {

        /** The same for this much. */
        public Wish of(long exactly) {
            return new Wish(exactly, reason, metadata);
        }
    }
}
