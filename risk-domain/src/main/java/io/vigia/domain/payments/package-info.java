/**
 * Payments and their lives: what a merchant wants to be paid ({@link io.vigia.domain.payments.PaymentIntent}) and each
 * attempt at it ({@link io.vigia.domain.payments.Charge}).
 */
package io.vigia.domain.payments;
