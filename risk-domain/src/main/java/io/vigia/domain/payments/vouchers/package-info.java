/**
 * Payments that a network collects from the payer in its own time: at a counter with a voucher's number, at a bank, on a
 * phone. A {@link io.vigia.domain.payments.vouchers.NetworkOrder} is what the network was asked to collect, a
 * {@link io.vigia.domain.payments.vouchers.Receipt} is money that really came; what becomes of money that does not fit, the
 * account's {@link io.vigia.domain.payments.vouchers.VoucherSettings} say.
 */
package io.vigia.domain.payments.vouchers;
