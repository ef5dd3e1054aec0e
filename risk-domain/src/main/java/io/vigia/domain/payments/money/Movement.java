package io.vigia.domain.payments.money;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Money;
import java.time.Instant;

/**
 * Money moved, for one reason and once.
 *
 * @param transactionId the id of its balance transaction, {@code txn_…}
 * @param sourceId the charge, refund, dispute or payout that is the reason
 * @param card whether it is about a payment by card
 * @param money how much, always above 0
 * @param fee what it costs the merchant besides, in the same currency; below 0 if a fee is given back
 * @param availableOn from when it counts as available
 * @param description in words, or null
 */
public record Movement(
        EnvironmentId environment,
        String transactionId,
        MovementKind kind,
        String sourceId,
        boolean card,
        Money money,
        long fee,
        Instant at,
        Instant availableOn,
        String description) {}
