/**
 * Collects payments that a network takes from the payer in its own time. {@link io.vigia.service.payments.vouchers.OrderDesk}
 * issues and ends orders; {@link io.vigia.service.payments.vouchers.notifications.NotificationDesk} hears what networks tell;
 * {@link io.vigia.service.payments.vouchers.OrderWatch} asks them what is true, and
 * {@link io.vigia.service.payments.vouchers.Cashier} books what they confirm.
 */
package io.vigia.service.payments.vouchers;
