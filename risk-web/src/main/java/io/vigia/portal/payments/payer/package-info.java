/**
 * The pages below {@code /pay} for payers, who have no account: the client secret in the address is the proof that a
 * payment is theirs, and shows nothing but that payment. Start with {@link io.vigia.portal.payments.payer.VoucherPage}.
 */
package io.vigia.portal.payments.payer;
