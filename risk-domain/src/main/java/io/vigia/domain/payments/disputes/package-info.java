/** Payments that payers dispute with their banks; start with {@link io.vigia.domain.payments.disputes.Dispute}. */
package io.vigia.domain.payments.disputes;
