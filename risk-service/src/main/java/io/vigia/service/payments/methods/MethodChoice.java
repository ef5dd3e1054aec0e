package io.vigia.service.payments.methods;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.Particulars;
import io.vigia.domain.customers.PaymentMethodType;

/**
 * Which method a caller wants to pay with: a stored one or a test token by its id, or a new one.
 *
 * @param id a payment method's id or {@code pm_card_…}, or null for a new one
 * @param type of a new one
 * @param token {@code tok_…} in place of card, or null
 * @param card of a new card method, or null
 * @param tokenParam the parameter that named the token
 * @param particulars what only a new one of some types has
 */
public record MethodChoice(
        String id,
        PaymentMethodType type,
        String token,
        CardInput card,
        BillingDetails billing,
        String tokenParam,
        Particulars particulars) {

    /** A new card by its token. */
    public static MethodChoice token(String token, String param) {
        return new MethodChoice(
                null, PaymentMethodType.CARD, token, null, BillingDetails.EMPTY, param, Particulars.NONE);
    }

    /** The same as before there were {@code source} and the like: the token came with {@code payment_method_data}. */
    public MethodChoice(String id, PaymentMethodType type, String token, CardInput card, BillingDetails billing) {
        this(id, type, token, card, billing, "payment_method_data[card][token]", Particulars.NONE);
    }

    public static MethodChoice existing(String id) {
        return new MethodChoice(id, null, null, null, BillingDetails.EMPTY);
    }
}
