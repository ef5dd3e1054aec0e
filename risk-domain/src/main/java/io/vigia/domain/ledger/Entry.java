package io.vigia.domain.ledger;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Money;
import java.time.Instant;

/**
 * A balanced pair of entries: an amount leaves one book and reaches another.
 *
 * @param line names the pair within its transaction: amount, fee, clearing or paid
 * @param money always above 0
 */
public record Entry(
        EnvironmentId environment, String transactionId, String line, Book from, Book into, Money money, Instant at) {}
