package io.vigia.domain.payments.vouchers;

import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Money that a network has collected for an order, as the network confirmed it, and what became of it. */
@Entity
@Table(name = "network_receipts")
public class Receipt extends Owned {

    private String orderId;
    private String reference;
    private long amount;
    private long applied;

    @Enumerated(EnumType.STRING)
    private Treatment treatment;

    @Enumerated(EnumType.STRING)
    private Irregularity irregularity;

    private Instant paidAt;
    private String cashPoint;
    private String city;

    @Version
    private int version;

    protected Receipt() {}

    /**
     * @param id {@code rcpt_…}
     * @param learned when we heard of it
     */
    public Receipt(String id, NetworkOrder order, Instant learned, Collected collected, Use use) {
        super(id, order.environment(), learned);
        this.orderId = order.id();
        this.reference = collected.reference();
        this.amount = collected.amount();
        this.paidAt = collected.paidAt();
        this.cashPoint = collected.cashPoint();
        this.city = collected.city();
        this.irregularity = use.irregularity();
        this.applied = use.applied();
        this.treatment = use.treatment();
    }

    /** All of it, or as much as is due, counts for the payment after all. */
    public void apply(long due) {
        applied = Math.min(amount, due);
        treatment = applied == amount ? Treatment.APPLIED : Treatment.KEPT;
    }

    /** The merchant keeps the rest. */
    public void keep() {
        treatment = Treatment.KEPT;
    }

    /** The rest goes back. */
    public void refund() {
        treatment = Treatment.REFUNDING;
    }

    /** The network gave the rest back. */
    public void refunded() {
        treatment = Treatment.REFUNDED;
    }

    /** The network took it back. */
    public void reverse() {
        treatment = Treatment.REVERSED;
    }

    public String orderId() {
        return orderId;
    }

    /** The network's own number for it. */
    public String reference() {
        return reference;
    }

    public long amount() {
        return amount;
    }

    /** How much of it counts for the payment. */
    public long applied() {
        return applied;
    }

    /** What does not count for the payment. */
    public long rest() {
        return amount - applied;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** In what way it did not fit, or null. */
    public Irregularity irregularity() {
        return irregularity;
    }

    public Instant paidAt() {
        return paidAt;
    }

    public String cashPoint() {
        return cashPoint;
    }

    public String city() {
        return city;
    }

    /**
     * What a network says it has collected.
     *
     * @param reference its own number for this money
     * @param cashPoint where it was paid, or null
     * @param reversed whether it took the money back since
     */
    public record Collected(
            String reference, long amount, Instant paidAt, String cashPoint, String city, boolean reversed) {}

    /**
     * What is done with it.
     *
     * @param irregularity in what way it does not fit, or null
     */
    public record Use(Irregularity irregularity, long applied, Treatment treatment) {}
}
