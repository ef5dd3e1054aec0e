package io.vigia.domain.reviews;

import java.util.Locale;

/** Why nobody needs to look at a payment any more. */
public enum ClosedReason {
    APPROVED,
    REFUNDED,
    REFUNDED_AS_FRAUD,
    DISPUTED,
    CANCELED,
    PAYMENT_NEVER_SETTLED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
