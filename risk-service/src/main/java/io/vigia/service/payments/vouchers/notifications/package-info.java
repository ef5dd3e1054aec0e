/**
 * What networks tell by themselves: signed with secrets that each environment has for itself, kept byte for byte before
 * anything comes of it, and believed only as far as to ask. Start with
 * {@link io.vigia.service.payments.vouchers.notifications.NotificationDesk}.
 */
package io.vigia.service.payments.vouchers.notifications;
