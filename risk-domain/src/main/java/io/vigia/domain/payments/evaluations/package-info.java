/**
 * Decisions about payments that another processor carries: what was asked, what was answered, and what became of it. Start with
 * {@link io.vigia.domain.payments.evaluations.PaymentEvaluation}.
 */
package io.vigia.domain.payments.evaluations;
