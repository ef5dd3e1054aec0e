package io.vigia.service.payments.methods;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.CardToken;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethod.Instrument;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.customers.TestCard;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Finds or makes the payment method that a caller chose. */
@ApplicationScoped
public class MethodMaker {

    @Inject
    private CustomerRepository customers;

    @Inject
    private CardIntake cards;

    @Inject
    private Ids ids;

    /**
     * The chosen method, stored.
     *
     * @throws RiskException if there is no such method, or the card or token is no good
     */
    public PaymentMethod resolve(EnvironmentId environment, MethodChoice choice, Instant at) {
        if (choice.id() == null) {
            return made(environment, instrument(environment, choice), choice.billing(), at);
        }
        var testCard = TestCard.ofToken(choice.id());
        if (testCard.isPresent()) {
            CardDetails card = cards.ofTestCard(environment, testCard.get());
            return made(environment, new Instrument(PaymentMethodType.CARD, card), choice.billing(), at);
        }
        return new Lookup(environment, "PaymentMethod", choice.id(), "payment_method").in(customers::findMethod);
    }

    private Instrument instrument(EnvironmentId environment, MethodChoice choice) {
        return new Instrument(
                choice.type(), choice.type().isCard() ? card(environment, choice) : null, choice.particulars());
    }

    private CardDetails card(EnvironmentId environment, MethodChoice choice) {
        if (choice.token() != null) {
            return ofToken(environment, choice);
        }
        if (choice.type() == PaymentMethodType.CARD_PRESENT && choice.card() == null && !environment.livemode()) {
            return cards.ofTestCard(environment, TestCard.VISA); // what the reader of test mode is shown
        }
        if (choice.card() == null || choice.card().number() == null) {
            throw new RiskException(
                    KernelError.PARAMETER_MISSING,
                    "Missing required param: payment_method_data["
                            + choice.type().wire() + "].",
                    "payment_method_data[" + choice.type().wire() + "]");
        }
        return cards.read(environment, choice.card());
    }

    private CardDetails ofToken(EnvironmentId environment, MethodChoice choice) {
        Optional<TestCard> testCard = TestCard.ofToken(choice.token());
        if (testCard.isPresent()) {
            return cards.ofTestCard(environment, testCard.get());
        }
        CardToken token =
                new Lookup(environment, "token", choice.token(), choice.tokenParam()).in(customers::findToken);
        if (token.used()) {
            throw new RiskException(
                    PaymentError.TOKEN_ALREADY_USED,
                    "You cannot use a token more than once: " + token.id() + ".",
                    choice.tokenParam());
        }
        token.use();
        return token.card();
    }

    private PaymentMethod made(EnvironmentId environment, Instrument instrument, BillingDetails billing, Instant at) {
        PaymentMethod method = new PaymentMethod(ids.next("pm", at), environment, at, instrument, billing);
        customers.addMethod(environment, method);
        return method;
    }
}
