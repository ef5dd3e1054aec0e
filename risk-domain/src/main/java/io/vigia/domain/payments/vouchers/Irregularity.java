package io.vigia.domain.payments.vouchers;

import java.util.Locale;

/** In what way money does not fit what was asked for. */
public enum Irregularity {
    /** It came after the time was over, or after the payment had been canceled. */
    LATE,
    /** Less than was due. */
    UNDERPAID,
    /** More than was due. */
    OVERPAID,
    /** Once more, after it had been paid. */
    DUPLICATE,
    /** The network took it back. */
    REVERSED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
