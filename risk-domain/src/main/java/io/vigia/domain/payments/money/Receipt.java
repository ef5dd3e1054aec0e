package io.vigia.domain.payments.money;

import java.time.Instant;

/**
 * What a charge's money is in the books.
 *
 * @param transactionId its balance transaction, {@code txn_…}
 * @param minor how much came
 * @param fee what the merchant pays for it
 * @param at when the money came
 * @param availableOn when the merchant may have it
 */
public record Receipt(String transactionId, long minor, long fee, Instant at, Instant availableOn) {}
