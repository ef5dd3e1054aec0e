package io.vigia.domain.payments;

import java.util.Locale;

/** Where one attempt to pay stands. */
public enum ChargeStatus {
    SUCCEEDED,
    PENDING,
    FAILED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
