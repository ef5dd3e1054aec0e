package io.vigia.service.payments.network;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.TestCard;
import io.vigia.domain.customers.TestCard.Effect;
import io.vigia.domain.customers.TestCard.Kind;
import io.vigia.domain.payments.CardChecks;
import io.vigia.domain.payments.PaymentIntent;
import jakarta.enterprise.context.ApplicationScoped;

/** The card network of test mode: every card pays, unless it is a test card that behaves otherwise. */
@ApplicationScoped
public class CardNetworkSimulator implements PaymentNetwork {

    @Override
    public boolean carries(PaymentIntent intent, PaymentMethod method) {
        return !intent.livemode() && method.type().isCard();
    }

    @Override
    public boolean wantsAuthentication(PaymentIntent intent, PaymentMethod method) {
        return effect(method).kind() == Kind.AUTHENTICATE;
    }

    @Override
    public Answer authorize(PaymentIntent intent, PaymentMethod method) {
        Effect effect = effect(method);
        return switch (effect.kind()) {
            case DECLINED -> Answer.declined("card_declined", effect.code(), checks(method, ""));
            case REFUSED ->
                Answer.declined(
                        effect.code(),
                        effect.code(),
                        checks(method, effect.code().equals("incorrect_cvc") ? "cvc" : ""));
            case CHECKS_FAIL -> Answer.approved(checks(method, effect.code()));
            default -> Answer.approved(checks(method, ""));
        };
    }

    private static Effect effect(PaymentMethod method) {
        return TestCard.of(method.card()).map(TestCard::effect).orElse(new Effect(Kind.NONE, null));
    }

    private static CardChecks checks(PaymentMethod method, String failing) {
        var address = method.billing().address();
        return new CardChecks(
                result(failing.contains("line1"), address != null && address.line1() != null),
                result(failing.contains("postal_code"), address != null && address.postalCode() != null),
                result(
                        failing.contains("cvc"),
                        method.card() != null && method.card().cvcGiven()));
    }

    private static String result(boolean fails, boolean given) {
        if (fails) {
            return "fail";
        }
        return given ? "pass" : null;
    }
}
