package io.vigia.domain.ledger;

import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.payments.money.Movement;
import io.vigia.domain.payments.money.MovementKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One movement of money as the merchant sees it. It is never altered; only its money is set free when its time has come. */
@Entity
@Table(name = "balance_transactions")
public class BalanceTransaction extends Owned {

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private String sourceId;
    private boolean card;
    private long amount;
    private long fee;
    private String currency;
    private Instant availableOn;
    private boolean cleared;
    private String description;

    protected BalanceTransaction() {}

    /** Writes a movement down as it stands at this moment. */
    public BalanceTransaction(Movement movement, Instant now) {
        super(movement.transactionId(), movement.environment(), movement.at());
        this.kind = movement.kind();
        this.sourceId = movement.sourceId();
        this.card = movement.card();
        this.amount =
                kind.isGain() ? movement.money().minor() : -movement.money().minor();
        this.fee = movement.fee();
        this.currency = movement.money().currency();
        this.availableOn = movement.availableOn();
        this.cleared = !availableOn.isAfter(now);
        this.description = movement.description();
    }

    /** Its pairs of entries as it was written down; none of them moves nothing. */
    public List<Entry> entries() {
        Book mine = cleared ? Book.AVAILABLE : Book.PENDING;
        Book other =
                switch (kind) {
                    case PAYOUT, PAYOUT_CANCEL, PAYOUT_FAILURE -> Book.IN_TRANSIT;
                    default -> Book.NETWORK;
                };
        List<Entry> entries = new ArrayList<>();
        add(entries, new Way("amount", other, mine), amount, created());
        add(entries, new Way("fee", mine, Book.FEES), fee, created());
        return entries;
    }

    /** Sets its money free: from now on the merchant may have it. */
    public List<Entry> clear(Instant at) {
        cleared = true;
        List<Entry> entries = new ArrayList<>();
        add(entries, new Way("clearing", Book.PENDING, Book.AVAILABLE), net(), at);
        return entries;
    }

    private void add(List<Entry> entries, Way way, long minor, Instant at) {
        if (minor != 0) {
            Way real = minor > 0 ? way : new Way(way.line, way.into, way.from);
            Money money = new Money(Math.abs(minor), currency);
            entries.add(new Entry(environment(), id(), real.line, real.from, real.into, money, at));
        }
    }

    public MovementKind kind() {
        return kind;
    }

    public String sourceId() {
        return sourceId;
    }

    /** Whether it is about a payment by card. */
    public boolean ofCard() {
        return card;
    }

    /** What came to the merchant before fees; below zero what went. */
    public Money amount() {
        return new Money(amount, currency);
    }

    public long fee() {
        return fee;
    }

    /** What came to the merchant in the end. */
    public long net() {
        return amount - fee;
    }

    public Instant availableOn() {
        return availableOn;
    }

    /** Whether the merchant may have the money. */
    public boolean isCleared() {
        return cleared;
    }

    public String description() {
        return description;
    }

    /** From which book into which. */
    private record Way(String line, Book from, Book into) {}
}
