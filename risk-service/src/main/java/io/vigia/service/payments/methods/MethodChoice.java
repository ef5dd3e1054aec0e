package io.vigia.service.payments.methods;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.PaymentMethodType;

/**
 * Which method a caller wants to pay with: a stored one or a test token by its id, or a new one.
 *
 * @param id a payment method's id or {@code pm_card_…}, or null for a new one
 * @param type of a new one
 * @param token {@code tok_…} in place of card, or null
 * @param card of a new card method, or null
 */
public record MethodChoice(String id, PaymentMethodType type, String token, CardInput card, BillingDetails billing) {

    public static MethodChoice existing(String id) {
        return new MethodChoice(id, null, null, null, BillingDetails.EMPTY);
    }
}
