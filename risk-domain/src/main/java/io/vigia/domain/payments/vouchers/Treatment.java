package io.vigia.domain.payments.vouchers;

import java.util.Locale;

/** What becomes of the part of a receipt that does not count for the payment. */
public enum Treatment {
    /** There is no such part. */
    APPLIED,
    /** The merchant keeps it. */
    KEPT,
    /** A person has to decide. */
    HELD,
    /** The network is to give it back. */
    REFUNDING,
    /** The network gave it back. */
    REFUNDED,
    /** The network took all of it back. */
    REVERSED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Treatment of(Policy policy) {
        return switch (policy) {
            case ACCEPT -> KEPT;
            case HOLD -> HELD;
            case REFUND -> REFUNDING;
        };
    }
}
