package io.vigia.domain.payments.vouchers;

import java.util.Locale;
import java.util.Optional;

/** What an account does with money that does not fit, the mildest first. */
public enum Policy {
    /** It is kept, and as far as possible counts for the payment. */
    ACCEPT,
    /** It is set aside until a person decides. */
    HOLD,
    /** It goes back. */
    REFUND;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Policy> of(String wire) {
        for (Policy policy : values()) {
            if (policy.wire().equals(wire)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /** The stricter of two. */
    Policy or(Policy other) {
        return compareTo(other) > 0 ? this : other;
    }
}
