package io.vigia.domain.payments;

import java.util.Locale;

/** Where a payment stands. */
public enum PaymentStatus {
    REQUIRES_PAYMENT_METHOD,
    REQUIRES_CONFIRMATION,
    REQUIRES_ACTION,
    PROCESSING,
    REQUIRES_CAPTURE,
    SUCCEEDED,
    CANCELED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the merchant may still change what is asked for, or try to get it paid. */
    public boolean isEditable() {
        return this == REQUIRES_PAYMENT_METHOD || this == REQUIRES_CONFIRMATION || this == REQUIRES_ACTION;
    }

    public boolean isFinal() {
        return this == SUCCEEDED || this == CANCELED;
    }
}
