package io.vigia.domain.settlement;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Money on its way from the balance to the merchant's bank. */
@Entity
@Table(name = "payouts")
public class Payout extends Owned {

    private long amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private PayoutStatus status;

    private String method;
    private Instant arrivalDate;
    private String destination;
    private String description;
    private String statementDescriptor;
    private String failureCode;
    private String balanceTransactionId;
    private String failureTransactionId;
    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected Payout() {}

    /**
     * @param id {@code po_…}
     * @param transactionId the balance transaction by which the money left
     */
    public Payout(String id, EnvironmentId environment, Instant created, Wish wish, String transactionId) {
        super(id, environment, created);
        this.amount = wish.money().minor();
        this.currency = wish.money().currency();
        this.method = wish.method();
        this.destination = wish.destination();
        this.description = wish.description();
        this.statementDescriptor = wish.statementDescriptor();
        this.metadata = wish.metadata();
        this.arrivalDate = created;
        this.balanceTransactionId = transactionId;
        this.status = PayoutStatus.PENDING;
    }

    /** The bank has been told. */
    public void sent() {
        status = PayoutStatus.IN_TRANSIT;
    }

    public void paid(Instant at) {
        status = PayoutStatus.PAID;
        arrivalDate = at;
    }

    /** @param transactionId the balance transaction by which the money came back */
    public void failed(String code, String transactionId) {
        status = PayoutStatus.FAILED;
        failureCode = code;
        failureTransactionId = transactionId;
    }

    /** @throws RiskException PAYOUT_UNEXPECTED_STATE once the bank has been told */
    public void requireCancelable() {
        if (status != PayoutStatus.PENDING) {
            throw new RiskException(
                    PayoutError.PAYOUT_UNEXPECTED_STATE,
                    "You can only cancel a payout while it is pending; this one has a status of " + status.wire()
                            + ".");
        }
    }

    /** @param transactionId the balance transaction by which the money came back */
    public void cancel(String transactionId) {
        requireCancelable();
        status = PayoutStatus.CANCELED;
        failureTransactionId = transactionId;
    }

    public void describe(Metadata now) {
        metadata = now;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public PayoutStatus status() {
        return status;
    }

    /** Standard or instant. */
    public String method() {
        return method;
    }

    public Instant arrivalDate() {
        return arrivalDate;
    }

    /** The bank account, or null for the merchant's own. */
    public String destination() {
        return destination;
    }

    public String description() {
        return description;
    }

    public String statementDescriptor() {
        return statementDescriptor;
    }

    public String failureCode() {
        return failureCode;
    }

    public String balanceTransactionId() {
        return balanceTransactionId;
    }

    /** The balance transaction by which the money came back, or null. */
    public String failureTransactionId() {
        return failureTransactionId;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    /** What a merchant asks for; texts may be null. */
    public record Wish(
            Money money,
            String method,
            String destination,
            String description,
            String statementDescriptor,
            Metadata metadata) {}
}
