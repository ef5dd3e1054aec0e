package io.vigia.domain.payments;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** What a merchant wants to be paid, from the first word to the money or the end. */
@Entity
@Table(name = "payment_intents")
public class PaymentIntent extends Owned {

    private long amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    private long amountReceived;
    private String captureMethod;
    private String clientSecret;
    private String methodTypes;
    private String customerId;
    private String paymentMethodId;

    @Enumerated(EnumType.STRING)
    private PaymentMethodType method;

    private String latestChargeId;

    @Enumerated(EnumType.STRING)
    private OutcomeType outcome;

    private String riskLevel;
    private Integer riskScore;
    private String ruleId;
    private Long emailKey;
    private PaymentFailure failure;
    private String voucherNumber;
    private Instant voucherExpires;

    private Instant canceledAt;
    private String cancellationReason;
    private Terms terms = Terms.EMPTY;

    @Column(name = "personal_enc")
    private PayerDetails payer = PayerDetails.EMPTY;

    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected PaymentIntent() {}

    /**
     * @param id {@code pi_…}
     * @param secret the random end of the client secret
     */
    public PaymentIntent(String id, EnvironmentId environment, Instant created, String secret, Request request) {
        super(id, environment, created);
        this.clientSecret = id + "_secret_" + secret;
        this.status = PaymentStatus.REQUIRES_PAYMENT_METHOD;
        describe(request);
    }

    /**
     * Takes over what the merchant asks for now.
     *
     * @throws UnexpectedState if it is too late for that
     */
    public void update(Request request) {
        requireEditable("update");
        describe(request);
    }

    private void describe(Request request) {
        amount = request.amount().minor();
        currency = request.amount().currency();
        captureMethod = request.captureMethod();
        methodTypes = String.join(",", request.methodTypes());
        customerId = request.customerId();
        terms = request.terms();
        payer = request.payer();
        metadata = request.metadata();
    }

    /** Sets the method to pay with; the payment then waits to be confirmed. */
    public void payWith(PaymentMethod chosen) {
        requireEditable("update");
        paymentMethodId = chosen.id();
        method = chosen.type();
        status = PaymentStatus.REQUIRES_CONFIRMATION;
    }

    /** @throws UnexpectedState if it is too late to change the payment, or to try to get it paid */
    public void requireEditable(String verb) {
        if (!status.isEditable()) {
            throw new UnexpectedState(this, verb);
        }
    }

    /** Remembers how the decision about the latest attempt came out. */
    public void decided(Outcome result, Long emailKeyOfAttempt) {
        outcome = result.type();
        riskLevel = result.riskLevel();
        riskScore = result.riskScore();
        ruleId = result.rule();
        emailKey = emailKeyOfAttempt;
        failure = null;
    }

    /** The network approved: the money is received, or set aside until it is captured. */
    public void authorized(Charge charge) {
        latestChargeId = charge.id();
        status = capturesLater() ? PaymentStatus.REQUIRES_CAPTURE : PaymentStatus.SUCCEEDED;
        amountReceived = capturesLater() ? 0 : amount;
    }

    /** The attempt failed; another may follow. */
    public void failed(PaymentFailure reason) {
        latestChargeId = reason.chargeId() == null ? latestChargeId : reason.chargeId();
        failure = reason;
        paymentMethodId = null;
        status = PaymentStatus.REQUIRES_PAYMENT_METHOD;
    }

    /** A voucher waits to be paid. */
    public void awaitCash(Charge charge, Voucher voucher) {
        latestChargeId = charge.id();
        voucherNumber = voucher.number();
        voucherExpires = voucher.expiresAt();
        status = PaymentStatus.REQUIRES_ACTION;
    }

    /** The payer must prove who they are before the network is asked. */
    public void awaitAuthentication() {
        voucherNumber = null;
        status = PaymentStatus.REQUIRES_ACTION;
    }

    /**
     * Ends the payment; what was set aside is released and a voucher can no longer be paid.
     *
     * @param reason duplicate, fraudulent, requested_by_customer, abandoned, or null
     */
    public void cancel(String reason, Instant at) {
        if (status.isFinal() || status == PaymentStatus.PROCESSING) {
            throw new UnexpectedState(this, "cancel");
        }
        status = PaymentStatus.CANCELED;
        canceledAt = at;
        cancellationReason = reason;
    }

    /** The voucher that was waited for can no longer be paid; the same method may be tried again. */
    public void withdrawVoucher() {
        status = PaymentStatus.REQUIRES_CONFIRMATION;
    }

    /** Whether a voucher can be paid. */
    public boolean awaitsCash() {
        return status == PaymentStatus.REQUIRES_ACTION && voucherNumber != null;
    }

    /** Whether the payer is to prove who they are. */
    public boolean awaitsAuthentication() {
        return status == PaymentStatus.REQUIRES_ACTION && !awaitsCash();
    }

    private boolean capturesLater() {
        return "manual".equals(captureMethod);
    }

    public Request request() {
        return new Request(amount(), captureMethod, methodTypes(), customerId, terms, payer(), metadata());
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public PaymentStatus status() {
        return status;
    }

    public long amountReceived() {
        return amountReceived;
    }

    /** What is set aside and can still be captured. */
    public long amountCapturable() {
        return status == PaymentStatus.REQUIRES_CAPTURE ? amount : 0;
    }

    public String clientSecret() {
        return clientSecret;
    }

    public List<String> methodTypes() {
        return List.of(methodTypes.split(","));
    }

    public String customerId() {
        return customerId;
    }

    public String paymentMethodId() {
        return paymentMethodId;
    }

    /** The type of the latest method tried, or null. */
    public PaymentMethodType method() {
        return method;
    }

    public String latestChargeId() {
        return latestChargeId;
    }

    /** How the latest decision came out, or null. */
    public OutcomeType outcome() {
        return outcome;
    }

    public String riskLevel() {
        return riskLevel;
    }

    public Integer riskScore() {
        return riskScore;
    }

    public String ruleId() {
        return ruleId;
    }

    public PaymentFailure failure() {
        return failure;
    }

    /** The latest voucher, whatever became of it, or null. */
    public Voucher voucher() {
        return voucherNumber == null ? null : new Voucher(voucherNumber, voucherExpires);
    }

    public Instant canceledAt() {
        return canceledAt;
    }

    public String cancellationReason() {
        return cancellationReason;
    }

    public String captureMethod() {
        return captureMethod;
    }

    public Terms terms() {
        return terms;
    }

    public PayerDetails payer() {
        return payer == null ? PayerDetails.EMPTY : payer;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    /**
     * What a merchant asks for.
     *
     * @param captureMethod automatic, automatic_async or manual
     * @param methodTypes the types of method that may pay, as on the wire
     * @param customerId the payer, or null for a guest
     */
    public record Request(
            Money amount,
            String captureMethod,
            List<String> methodTypes,
            String customerId,
            Terms terms,
            PayerDetails payer,
            Metadata metadata) {}
}
