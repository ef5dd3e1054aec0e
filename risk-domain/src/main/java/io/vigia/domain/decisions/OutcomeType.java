package io.vigia.domain.decisions;

import java.util.Locale;

/** How an attempt to pay came out. */
public enum OutcomeType {
    AUTHORIZED,
    MANUAL_REVIEW,
    HELD,
    BLOCKED,
    ISSUER_DECLINED,
    INVALID,
    /** The payer must first prove who they are. */
    THREE_D_SECURE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
