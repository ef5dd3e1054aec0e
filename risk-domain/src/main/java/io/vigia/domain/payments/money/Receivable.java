package io.vigia.domain.payments.money;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** The money of a charge: that it came, went back, or is argued about. */
@MappedSuperclass
public abstract class Receivable extends Owned {

    private String balanceTransactionId;
    private Long received;
    private Instant receivedAt;
    private long fee;
    private Instant availableOn;
    private Boolean unbooked;
    private long amountRefunded;
    private boolean disputed;
    private boolean chargedBack;
    private String userReport;

    /** For the persistence provider. */
    protected Receivable() {}

    protected Receivable(String id, EnvironmentId environment, Instant created) {
        super(id, environment, created);
    }

    /** How much was captured, in minor units. */
    public abstract long amountCaptured();

    /** Its money came; the books have not heard of it yet. */
    public void received(Receipt receipt) {
        balanceTransactionId = receipt.transactionId();
        received = receipt.minor();
        receivedAt = receipt.at();
        fee = receipt.fee();
        availableOn = receipt.availableOn();
        unbooked = true;
    }

    /**
     * Money of it is given back.
     *
     * @param minor at most what is left of it
     */
    public void refund(long minor) {
        amountRefunded += minor;
    }

    /** Money that was given back has come back itself. */
    public void unrefund(long minor) {
        amountRefunded -= minor;
    }

    /** The payer's bank has asked about it, or more. */
    public void dispute() {
        disputed = true;
    }

    /** @param away whether the payer's bank has its money now */
    public void chargedBack(boolean away) {
        chargedBack = away;
    }

    /** @param report safe or fraudulent, or null to take an earlier one back */
    public void report(String report) {
        userReport = report;
    }

    public long amountRefunded() {
        return amountRefunded;
    }

    /** Whether all of it was given back. */
    public boolean refunded() {
        return amountRefunded > 0 && amountRefunded == amountCaptured();
    }

    public boolean disputed() {
        return disputed;
    }

    /** Whether the payer's bank has taken its money back. */
    public boolean isChargedBack() {
        return chargedBack;
    }

    /** What the merchant says of it: safe, fraudulent, or null. */
    public String userReport() {
        return userReport;
    }

    /** How its money stands in the books, or null if none came. */
    public Receipt receipt() {
        return balanceTransactionId == null
                ? null
                : new Receipt(balanceTransactionId, received, fee, receivedAt, availableOn);
    }
}
