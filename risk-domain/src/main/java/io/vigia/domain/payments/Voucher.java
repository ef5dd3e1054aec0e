package io.vigia.domain.payments;

import java.time.Instant;

/**
 * The number with which a payer pays in cash.
 *
 * @param number digits, the last one a check digit
 * @param expiresAt from this moment on it can no longer be paid
 */
public record Voucher(String number, Instant expiresAt) {}
