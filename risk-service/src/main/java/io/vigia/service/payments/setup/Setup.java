package io.vigia.service.payments.setup;

import io.vigia.domain.customers.CardRefused;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.setup.SetupIntent;
import io.vigia.service.events.Outbox;
import io.vigia.service.payments.methods.CardVerification;
import io.vigia.service.payments.methods.MethodKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The way of one attempt to make a method ready: ask the issuer, let the payer authenticate, keep the method. */
@ApplicationScoped
public class Setup {

    static final String NOT_AUTHENTICATED = "setup_intent_authentication_failure";

    @Inject
    private MethodKeeper keeper;

    @Inject
    private Outbox outbox;

    /** Confirms a setup whose method is set. */
    SetupResult confirm(SetupIntent intent, PaymentMethod method, Instant at) {
        if (intent.livemode()) {
            throw new RiskException(
                    PaymentError.PAYMENT_METHOD_UNAVAILABLE,
                    "No network is connected that could verify a method in live mode.",
                    "payment_method");
        }
        CardRefused refusal = CardVerification.refusal(method);
        if (refusal != null) {
            String code = refusal.code().wire();
            return failed(
                    intent,
                    method,
                    new PaymentFailure(code, refusal.declineCode(), refusal.getMessage(), null, method.id()),
                    at);
        }
        boolean asks =
                CardVerification.wantsAuthentication(method) || intent.terms().wantsAuthentication();
        if (asks && method.card() != null) {
            intent.awaitAuthentication();
            tell("setup_intent.requires_action", intent, at);
            return new SetupResult(intent, null);
        }
        return succeeded(intent, method, at);
    }

    /** The issuer agrees: the customer, if there is one, keeps the method. */
    SetupResult succeeded(SetupIntent intent, PaymentMethod method, Instant at) {
        if (intent.customerId() != null) {
            keeper.attach(method, intent.customerId(), at);
        }
        intent.succeeded();
        tell("setup_intent.succeeded", intent, at);
        return new SetupResult(intent, null);
    }

    /** The payer did not prove who they are. */
    SetupResult unauthenticated(SetupIntent intent, PaymentMethod method, Instant at) {
        String message = "The provided PaymentMethod has failed authentication. Provide another one to set it up.";
        return failed(intent, method, new PaymentFailure(NOT_AUTHENTICATED, null, message, null, method.id()), at);
    }

    void tell(String type, SetupIntent intent, Instant at) {
        outbox.record(DomainEvent.of(type, intent, at));
    }

    private SetupResult failed(SetupIntent intent, PaymentMethod method, PaymentFailure failure, Instant at) {
        intent.failed(failure);
        SetupResult result = new SetupResult(intent, method);
        outbox.record(new DomainEvent(intent.environment(), "setup_intent.setup_failed", result, at, null));
        return result;
    }
}
