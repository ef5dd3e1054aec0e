package io.vigia.service.payments.methods;

import io.vigia.domain.customers.CardRefused;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.TestCard;
import io.vigia.domain.payments.PaymentError;
import java.util.Locale;

/** Asks the issuers of test cards whether a card may be kept; other cards may. */
public final class CardVerification {

    private CardVerification() {}

    /** @throws CardRefused if the issuer says no */
    static void require(PaymentMethod method) {
        CardRefused refusal = refusal(method);
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Why the issuer says no, or null if it does not. */
    public static CardRefused refusal(PaymentMethod method) {
        TestCard card =
                TestCard.of(method.card()).filter(TestCard::refusesToBeKept).orElse(null);
        if (card == null) {
            return null;
        }
        String code = card.effect().code();
        return card.effect().kind() == TestCard.Kind.DECLINED
                ? new CardRefused(PaymentError.CARD_DECLINED, code, "Your card was declined.")
                : new CardRefused(
                        PaymentError.valueOf(code.toUpperCase(Locale.ROOT)),
                        null,
                        "The issuer refuses this card: " + code + ".");
    }

    /** Whether the issuer insists that the payer authenticates first. */
    public static boolean wantsAuthentication(PaymentMethod method) {
        return TestCard.of(method.card())
                .filter(card -> card.effect().kind() == TestCard.Kind.AUTHENTICATE)
                .isPresent();
    }
}
