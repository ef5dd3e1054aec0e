package io.vigia.domain.velocity;

import io.vigia.domain.kernel.EnvironmentId;
import java.time.Instant;

/**
 * Something that befell a payment after it was made, counted by the payer's data: a dispute, a warning, a refund.
 *
 * @param id of the dispute, the warning or the refund; a mark told twice counts once
 * @param at when it came
 * @param fraud whether it says that the payment was a fraud
 * @param keys what the payment was counted by
 */
public record Mark(EnvironmentId environment, String id, Kind kind, Instant at, boolean fraud, Keys keys) {

    /** What befell it. */
    public enum Kind {
        DISPUTE,
        EARLY_FRAUD_WARNING,
        REFUND
    }
}
