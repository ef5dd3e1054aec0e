package io.vigia.domain.payments.vouchers;

import java.util.Locale;

/** Where an order stands. */
public enum OrderStatus {
    /** Waits for the payer. */
    OPEN,
    /** The money came and counts for the payment. */
    PAID,
    /** Nobody paid in time. */
    EXPIRED,
    /** The payment went another way or was canceled; the number is void. */
    CANCELED,
    /** The payer said no. */
    DECLINED,
    /** Money came that a person has to decide about. */
    HELD,
    /** Money came that was not wanted; the network gives it back. */
    REFUNDED,
    /** The money came, and the network took it back. */
    REVERSED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether money for it has come already, whatever became of it. */
    public boolean hasMoney() {
        return this == PAID || this == HELD || this == REFUNDED || this == REVERSED;
    }
}
