package io.vigia.domain.payments;

import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.customers.Shipping;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.payments.money.Receivable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One attempt at a payment, with its decision; failed ones are kept too. */
@Entity
@Table(name = "charges")
public class Charge extends Receivable {

    private static final int INTENT_ID_LENGTH = "pi_".length() + 24;

    private String place;
    private String paymentIntentId;
    private String decisionId;
    private long amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private ChargeStatus status;

    private boolean captured;
    private Long capturedAmount;
    private boolean released;
    private String customerId;
    private String paymentMethodId;

    @Enumerated(EnumType.STRING)
    private PaymentMethodType method;

    private CardDetails card;
    private CardChecks checks = CardChecks.NONE;
    private Outcome outcome;
    private PaymentFailure failure;
    private String voucherNumber;
    private String description;

    @Column(name = "personal_enc")
    private ChargeDetails details;

    private Metadata metadata = Metadata.EMPTY;

    private String reviewId;

    @Version
    private int version;

    protected Charge() {}

    /**
     * @param id {@code ch_…} for cards, {@code py_…} for other methods
     * @param at when the attempt was made
     */
    public Charge(
            String id, PaymentIntent intent, PaymentMethod method, Instant at, String decisionId, Outcome outcome) {
        super(id, intent.environment(), at);
        this.place = id.substring(id.indexOf('_') + 1);
        this.paymentIntentId = intent.id();
        this.decisionId = decisionId;
        this.amount = intent.amount().minor();
        this.currency = intent.amount().currency();
        this.customerId = intent.customerId();
        this.paymentMethodId = method.id();
        this.method = method.type();
        this.card = method.card();
        this.outcome = outcome;
        this.description = intent.terms().description();
        this.details = ChargeDetails.of(intent, method);
        this.metadata = intent.metadata();
        this.status = ChargeStatus.PENDING;
    }

    /** The network approved. */
    public void succeeded(boolean capturedNow) {
        status = ChargeStatus.SUCCEEDED;
        captured = capturedNow;
    }

    /**
     * Takes what was set aside, or a part of it; the rest is let go.
     *
     * @param minor at most the amount of the charge
     */
    public void capture(long minor) {
        captured = true;
        capturedAmount = minor;
    }

    /** Lets go of all that was set aside: it will not be captured. */
    public void release() {
        released = true;
    }

    /** Takes over what the merchant says of the charge now. */
    public void describe(Description now) {
        description = now.description();
        customerId = now.customerId();
        details = details.with(now);
        metadata = now.metadata();
    }

    /** Somebody is to look at it. */
    public void review() {
        reviewId = reviewOf(id());
    }

    /** The id of the payment behind a charge that is made without one: a digit longer than others. */
    public static String hiddenIntent(String id) {
        return id + "0";
    }

    /** A payment's id as merchants see it: null if it stands behind a charge that was made without one. */
    public static String shownIntent(String id) {
        return id == null || id.length() > INTENT_ID_LENGTH ? null : id;
    }

    /** The id of the one review that a charge can have. */
    public static String reviewOf(String chargeId) {
        return "prv" + chargeId.substring(chargeId.indexOf('_'));
    }

    /** What the issuer compared. */
    public void checked(CardChecks found) {
        checks = found;
    }

    public void failed(PaymentFailure reason) {
        status = ChargeStatus.FAILED;
        failure = reason;
    }

    /** A network collected the money, perhaps after the attempt had been given up. */
    public void collected(long minor) {
        failure = null;
        status = ChargeStatus.SUCCEEDED;
        capture(minor);
    }

    /** The payer pays later, with this number. */
    public void awaitCash(Voucher voucher) {
        voucherNumber = voucher.number();
    }

    public String paymentIntentId() {
        return paymentIntentId;
    }

    public String decisionId() {
        return decisionId;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public ChargeStatus status() {
        return status;
    }

    public boolean captured() {
        return captured;
    }

    /** How much was captured, in minor units. */
    @Override
    public long amountCaptured() {
        if (!captured) {
            return 0;
        }
        return capturedAmount == null ? amount : capturedAmount;
    }

    /** Whether it was authorized and then let go without being captured. */
    public boolean released() {
        return released;
    }

    /** Whether it is authorized and waits to be captured. */
    public boolean awaitsCapture() {
        return status == ChargeStatus.SUCCEEDED && !captured && !released;
    }

    /** The review, be it open or closed, or null. */
    public String reviewId() {
        return reviewId;
    }

    public String customerId() {
        return customerId;
    }

    public String paymentMethodId() {
        return paymentMethodId;
    }

    public PaymentMethodType method() {
        return method;
    }

    /** The card, or null for other methods. */
    public CardDetails card() {
        return card;
    }

    public CardChecks checks() {
        return checks == null ? CardChecks.NONE : checks;
    }

    public Outcome outcome() {
        return outcome;
    }

    public PaymentFailure failure() {
        return failure;
    }

    public String voucherNumber() {
        return voucherNumber;
    }

    public String description() {
        return description;
    }

    public ChargeDetails details() {
        return details;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    public Description described() {
        return new Description(
                description,
                customerId,
                details.receiptEmail(),
                details.shipping(),
                details.transferGroup(),
                metadata());
    }

    /** What a merchant says of a charge and may change later; any part but the metadata may be null. */
    public record Description(
            String description,
            String customerId,
            String receiptEmail,
            Shipping shipping,
            String transferGroup,
            Metadata metadata) {

        @Override
        public String toString() {
            return "Description[***]";
        }
    }
}
