package io.vigia.domain.customers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A means of paying: one card, or one payer's use of another method. */
@Entity
@Table(name = "payment_methods")
public class PaymentMethod extends Owned {

    @Enumerated(EnumType.STRING)
    private PaymentMethodType type;

    private String customerId;
    private CardDetails card;

    @Column(name = "billing_enc")
    private BillingDetails billing;

    private Particulars particulars;
    private String allowRedisplay;
    private Metadata metadata = Metadata.EMPTY;

    protected PaymentMethod() {}

    /**
     * @param id {@code pm_…}
     * @param instrument what it pays with
     */
    public PaymentMethod(
            String id, EnvironmentId environment, Instant created, Instrument instrument, BillingDetails billing) {
        super(id, environment, created);
        this.type = instrument.type();
        this.card = instrument.card();
        this.particulars = Particulars.NONE.equals(instrument.particulars()) ? null : instrument.particulars();
        this.billing = billing;
    }

    /** Takes over what the merchant says of the method now. */
    public void describe(Description now) {
        billing = now.billing();
        card = now.card();
        allowRedisplay = now.allowRedisplay();
        metadata = now.metadata();
    }

    public Description described() {
        return new Description(billing(), card, allowRedisplay, metadata());
    }

    /** Keeps the method for a customer. */
    public void attachTo(String customerId) {
        this.customerId = customerId;
    }

    /** The customer keeps the method no longer. */
    public void detach() {
        this.customerId = null;
    }

    public PaymentMethodType type() {
        return type;
    }

    /** The customer who keeps it, or null. */
    public String customerId() {
        return customerId;
    }

    /** The card, or null for other types. */
    public CardDetails card() {
        return card;
    }

    public Particulars particulars() {
        return particulars == null ? Particulars.NONE : particulars;
    }

    public BillingDetails billing() {
        return billing == null ? BillingDetails.EMPTY : billing;
    }

    /** always, limited or unspecified: whether a checkout may show it again. */
    public String allowRedisplay() {
        return allowRedisplay == null ? "unspecified" : allowRedisplay;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    /** What a merchant says of a method and may change later. */
    public record Description(BillingDetails billing, CardDetails card, String allowRedisplay, Metadata metadata) {}

    /**
     * What a method pays with.
     *
     * @param card the card of a card type, else null
     */
    public record Instrument(PaymentMethodType type, CardDetails card, Particulars particulars) {

        public Instrument(PaymentMethodType type, CardDetails card) {
            this(type, card, Particulars.NONE);
        }
    }
}
