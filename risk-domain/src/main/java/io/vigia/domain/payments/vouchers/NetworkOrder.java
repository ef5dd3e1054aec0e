package io.vigia.domain.payments.vouchers;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.Voucher;
import io.vigia.domain.payments.vouchers.Receipt.Collected;
import io.vigia.domain.payments.vouchers.Receipt.Use;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** What a network was asked to collect from a payer for one attempt at a payment, as a voucher's number. */
@Entity
@Table(name = "network_orders")
public class NetworkOrder extends Owned {

    private static final Duration FIRST_LOOK = Duration.ofSeconds(10);
    private static final Duration FIRST_LOOK_WHEN_CLAIMED = Duration.ofSeconds(2);
    private static final Duration LAST_LOOKS = Duration.ofHours(1);

    @Enumerated(EnumType.STRING)
    private PaymentMethodType method;

    private String number;
    private String paymentIntentId;
    private String chargeId;
    private long amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private Instant expiresAt;
    private Instant dueAt;
    private int looks;
    private Instant claimedAt;
    private long paidAmount;
    private Instant paidAt;
    private boolean late;
    private Long documentKey;
    private Long emailKey;

    @Version
    private int version;

    protected NetworkOrder() {}

    /**
     * @param id {@code ord_…}
     * @param charge the attempt it is for
     * @param payer by whom it can be found again
     */
    public NetworkOrder(String id, Charge charge, Voucher voucher, Payer payer) {
        super(id, charge.environment(), charge.created());
        this.method = charge.method();
        this.number = voucher.number();
        this.paymentIntentId = charge.paymentIntentId();
        this.chargeId = charge.id();
        this.amount = charge.amount().minor();
        this.currency = charge.amount().currency();
        this.status = OrderStatus.OPEN;
        this.expiresAt = voucher.expiresAt();
        this.documentKey = payer.documentKey();
        this.emailKey = payer.emailKey();
        this.dueAt = earlier(created().plus(FIRST_LOOK), expiresAt);
    }

    /** Whether its time is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Somebody who may says that it was paid; the network is asked at once. */
    public void claimed(Instant at) {
        claimedAt = claimedAt == null ? at : claimedAt;
        looks = 0;
        dueAt = at;
    }

    /** The network was asked and said nothing new: it is asked again, later and later. */
    public void looked(Instant now) {
        looks++;
        Duration first = claimedAt == null ? FIRST_LOOK : FIRST_LOOK_WHEN_CLAIMED;
        Duration pause = first.multipliedBy(1L << Math.min(looks, 9));
        Instant next = now.plus(pause.compareTo(LAST_LOOKS) > 0 ? LAST_LOOKS : pause);
        dueAt = status == OrderStatus.OPEN && expiresAt.isAfter(now) ? earlier(next, expiresAt) : next;
    }

    /** What was claimed is not true after all, or is known. */
    public void unclaimed() {
        claimedAt = null;
    }

    /** Nobody needs to ask the network any more. */
    public void settled() {
        dueAt = null;
    }

    /** Nobody paid in time. */
    public void expire() {
        status = OrderStatus.EXPIRED;
    }

    /** The payer said no; nobody needs to ask again. */
    public void decline() {
        status = OrderStatus.DECLINED;
        claimedAt = null;
    }

    /** The payment goes another way; the number is void. */
    public void cancel() {
        status = OrderStatus.CANCELED;
    }

    /**
     * What is to be done with money that came for it.
     *
     * @param usable whether the payment still waits for it
     */
    public Use use(Collected money, boolean usable, VoucherSettings.Choices choices) {
        if (money.reversed()) {
            return new Use(Irregularity.REVERSED, 0, Treatment.REVERSED);
        }
        if (status.hasMoney()) {
            return aside(Irregularity.DUPLICATE, choices.on(Irregularity.DUPLICATE));
        }
        boolean inTime =
                money.paidAt().isBefore(expiresAt) && status != OrderStatus.CANCELED && status != OrderStatus.DECLINED;
        boolean enough = money.amount() >= amount;
        Policy policy = Policy.ACCEPT
                .or(inTime ? Policy.ACCEPT : choices.on(Irregularity.LATE))
                .or(enough ? Policy.ACCEPT : choices.on(Irregularity.UNDERPAID))
                .or(usable ? Policy.ACCEPT : Policy.HOLD);
        Irregularity what = !inTime || !usable ? Irregularity.LATE : !enough ? Irregularity.UNDERPAID : null;
        if (policy != Policy.ACCEPT) {
            return aside(what, policy);
        }
        return money.amount() > amount
                ? new Use(
                        what == null ? Irregularity.OVERPAID : what,
                        amount,
                        Treatment.of(choices.on(Irregularity.OVERPAID)))
                : new Use(what, money.amount(), Treatment.APPLIED);
    }

    private static Use aside(Irregularity what, Policy policy) {
        return new Use(what, 0, Treatment.of(policy));
    }

    /** Money came; what it is used for, the receipt says. */
    public void received(Receipt receipt) {
        if (receipt.treatment() == Treatment.REVERSED) {
            return;
        }
        claimedAt = null;
        paidAmount += receipt.amount();
        paidAt = paidAt == null ? receipt.paidAt() : paidAt;
        late |= !receipt.paidAt().isBefore(expiresAt);
        if (!status.hasMoney()) {
            status = receipt.applied() > 0
                    ? OrderStatus.PAID
                    : receipt.treatment() == Treatment.HELD ? OrderStatus.HELD : OrderStatus.REFUNDED;
        }
    }

    /** Money that was set aside counts after all. */
    public void accepted() {
        status = OrderStatus.PAID;
    }

    /** Money that was set aside goes back. */
    public void refused() {
        status = OrderStatus.REFUNDED;
    }

    /** The network took money back, and a person has to decide what that means. */
    public void doubtful() {
        status = OrderStatus.HELD;
    }

    /** The network took the money back. */
    public void reversed() {
        status = OrderStatus.REVERSED;
    }

    public PaymentMethodType method() {
        return method;
    }

    public String number() {
        return number;
    }

    public String paymentIntentId() {
        return paymentIntentId;
    }

    public String chargeId() {
        return chargeId;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public OrderStatus status() {
        return status;
    }

    /** The status as it is told: what is claimed and not confirmed is {@code paid_unverified}. */
    public String wireStatus() {
        return claimedAt != null && !status.hasMoney() ? "paid_unverified" : status.wire();
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When the network is to be asked again, or null. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Since when a notification waits for the network to confirm it, or null. */
    public Instant claimedAt() {
        return claimedAt;
    }

    /** All money that came, whatever became of it. */
    public long paidAmount() {
        return paidAmount;
    }

    /** When the first money came, or null. */
    public Instant paidAt() {
        return paidAt;
    }

    public boolean late() {
        return late;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** By what support finds an order: keyed hashes of document and e-mail, or null. */
    public record Payer(Long documentKey, Long emailKey) {}
}
