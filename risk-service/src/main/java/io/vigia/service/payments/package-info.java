/**
 * Carries payments out: create, confirm, decide, ask the network, tell. Start with
 * {@link io.vigia.service.payments.PaymentService}; the way of a payment is {@link io.vigia.service.payments.Confirmation}.
 */
package io.vigia.service.payments;
