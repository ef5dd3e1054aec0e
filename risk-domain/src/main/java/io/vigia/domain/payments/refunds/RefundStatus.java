package io.vigia.domain.payments.refunds;

import java.util.Locale;

/** Where a refund stands. */
public enum RefundStatus {
    PENDING,
    SUCCEEDED,
    /** It did not reach the payer; the money is back. */
    FAILED,
    CANCELED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
