package io.vigia.domain.payments;

import java.io.Serializable;

/**
 * Why the last attempt at a payment failed.
 *
 * @param code such as card_declined or expired_card
 * @param declineCode the finer reason of a decline, or null
 * @param message for the payer
 * @param chargeId the attempt, or null
 * @param methodId the payment method that was tried, or null
 */
public record PaymentFailure(String code, String declineCode, String message, String chargeId, String methodId)
        implements Serializable {}
