/** Gives money back to payers; start with {@link io.vigia.service.payments.refunds.RefundDesk}. */
package io.vigia.service.payments.refunds;
