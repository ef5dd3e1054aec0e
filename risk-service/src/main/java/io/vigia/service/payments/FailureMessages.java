package io.vigia.service.payments;

import java.util.Map;

/** What the payer may be told of a failed attempt; of our own blocks no more than of any decline. */
final class FailureMessages {

    private static final String DECLINED = "Your card was declined.";

    private static final Map<String, String> MESSAGES = Map.of(
            "expired_card",
            "Your card has expired.",
            "incorrect_cvc",
            "Your card's security code is incorrect.",
            "processing_error",
            "An error occurred while processing your card. Try again in a little bit.",
            "insufficient_funds",
            "Your card has insufficient funds.",
            Confirmation.AWAY,
            "Your card was declined. This transaction requires authentication.",
            PayerDesk.NOT_AUTHENTICATED,
            "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new"
                    + " PaymentMethod to attempt to fulfill this PaymentIntent again.");

    private FailureMessages() {}

    static String of(String code, String declineCode) {
        return MESSAGES.getOrDefault(
                code, declineCode == null ? DECLINED : MESSAGES.getOrDefault(declineCode, DECLINED));
    }
}
