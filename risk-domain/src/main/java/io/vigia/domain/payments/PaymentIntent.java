package io.vigia.domain.payments;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.Assessed;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a merchant wants to be paid, from the first word to the money or the end. */
@Entity
@Table(name = "payment_intents")
public class PaymentIntent extends Assessed {

    /** How long an authorized payment can be captured. */
    public static final Duration AUTHORIZATION_VALIDITY = Duration.ofDays(7);

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
    private PaymentFailure failure;
    private String authenticatedMethodId;
    private String voucherNumber;
    private Instant voucherExpires;
    private Instant captureBefore;
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
    public PaymentIntent(String id, EnvironmentId environment, Instant created, String secret, PaymentRequest request) {
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
    public void update(PaymentRequest request) {
        requireEditable("update");
        describe(request);
    }

    /** Takes over what may be said of a payment wherever it stands: words, metadata, and where receipt and goods go. */
    public void annotate(PaymentRequest request) {
        terms = request.terms();
        payer = request.payer();
        metadata = request.metadata();
    }

    private void describe(PaymentRequest request) {
        worth(request.amount());
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
        assessed(result, emailKeyOfAttempt);
        failure = null;
    }

    /** The network approved: the money is received, or set aside until it is captured. */
    public void authorized(Charge charge) {
        latestChargeId = charge.id();
        status = capturesLater() ? PaymentStatus.REQUIRES_CAPTURE : PaymentStatus.SUCCEEDED;
        amountReceived = capturesLater() ? 0 : amount().minor();
        captureBefore = capturesLater() ? charge.created().plus(AUTHORIZATION_VALIDITY) : null;
    }

    /** The money that was set aside is taken, or a part of it. */
    public void captured(long minor) {
        amountReceived = minor;
        captureBefore = null;
        status = PaymentStatus.SUCCEEDED;
    }

    /** @throws UnexpectedState unless money is set aside */
    public void requireCapturable() {
        if (status != PaymentStatus.REQUIRES_CAPTURE) {
            throw new UnexpectedState(this, "capture");
        }
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

    /** A network collected the money that was waited for. */
    public void collected(Charge charge, long received) {
        latestChargeId = charge.id();
        paymentMethodId = charge.paymentMethodId();
        failure = null;
        amountReceived = received;
        status = PaymentStatus.SUCCEEDED;
    }

    /** A network collected money, and a person has to decide whether it counts. */
    public void collecting() {
        status = PaymentStatus.PROCESSING;
    }

    /** The payer has proved who they are, and the merchant is to confirm once more. */
    public void authenticated() {
        authenticatedMethodId = paymentMethodId;
        status = PaymentStatus.REQUIRES_CONFIRMATION;
    }

    /** Whether the payer has proved who they are and the payment waits for its merchant. */
    public boolean isAuthenticated() {
        return status == PaymentStatus.REQUIRES_CONFIRMATION && paymentMethodId.equals(authenticatedMethodId);
    }

    /** The payer must prove who they are before the network is asked. */
    public void awaitAuthentication() {
        voucherNumber = null;
        status = PaymentStatus.REQUIRES_ACTION;
    }

    /** Ends the payment, for a reason of the wire or null; what was set aside is released, a voucher void. */
    public void cancel(String reason, Instant at) {
        if (status.isFinal() || status == PaymentStatus.PROCESSING) {
            throw new UnexpectedState(this, "cancel");
        }
        status = PaymentStatus.CANCELED;
        captureBefore = null;
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

    public PaymentRequest request() {
        return new PaymentRequest(amount(), captureMethod, methodTypes(), customerId, terms, payer(), metadata());
    }

    public PaymentStatus status() {
        return status;
    }

    public long amountReceived() {
        return amountReceived;
    }

    /** What is set aside and can still be captured. */
    public long amountCapturable() {
        return status == PaymentStatus.REQUIRES_CAPTURE ? amount().minor() : 0;
    }

    /** Until when what is set aside can be captured, or null if nothing is. */
    public Instant captureBefore() {
        return captureBefore;
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
}
