package io.vigia.domain.payments.disputes;

import java.util.Locale;

/** Where a dispute stands. A warning is an inquiry: the bank asks, and has taken no money yet. */
public enum DisputeStatus {
    WARNING_NEEDS_RESPONSE,
    WARNING_UNDER_REVIEW,
    WARNING_CLOSED,
    NEEDS_RESPONSE,
    UNDER_REVIEW,
    WON,
    LOST;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether evidence can be handed in. */
    public boolean needsResponse() {
        return this == WARNING_NEEDS_RESPONSE || this == NEEDS_RESPONSE;
    }

    public boolean isInquiry() {
        return this == WARNING_NEEDS_RESPONSE || this == WARNING_UNDER_REVIEW || this == WARNING_CLOSED;
    }

    public boolean isOver() {
        return this == WARNING_CLOSED || this == WON || this == LOST;
    }
}
