package io.vigia.service.payments;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.decisions.Decision;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.service.decisions.DecisionEngine;
import io.vigia.service.payments.search.ClientSecretLookup;
import io.vigia.service.platform.time.TestTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What a payer may do with one payment. There is no caller and no permission: the client secret, which the merchant
 * hands to this payer alone, is the proof.
 */
@ApplicationScoped
@Transactional
public class PayerDesk {

    static final String NOT_AUTHENTICATED = "payment_intent_authentication_failure";

    @Inject
    private ClientSecretLookup secrets;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CustomerRepository customers;

    @Inject
    private DecisionEngine engine;

    @Inject
    private Confirmation confirmation;

    @Inject
    private PaymentEvents events;

    @Inject
    private TestTimes times;

    @Inject
    private Clock clock;

    /** A payment and the name of who is to be paid. */
    public record Shown(PaymentIntent intent, String merchant) {}

    /** The payment of this secret, if there is one. */
    public Optional<Shown> find(String clientSecret) {
        return secrets.find(clientSecret).map(intent -> new Shown(intent, merchant(intent)));
    }

    /**
     * Takes the answer of the test mode's issuer; of a payment that waits for none it changes nothing.
     *
     * @param passed whether the payer proved who they are
     * @return the payment as it is then, or empty if there is none of this secret in test mode
     */
    public Optional<PaymentIntent> authenticate(String clientSecret, boolean passed) {
        Optional<PaymentIntent> found = secrets.find(clientSecret).filter(intent -> !intent.livemode());
        found.filter(PaymentIntent::awaitsAuthentication)
                .ifPresent(intent -> times.within(intent.environment(), () -> answered(intent, passed)));
        return found;
    }

    private void answered(PaymentIntent intent, boolean passed) {
        Instant now = clock.instant();
        Decision decision = confirmation.pending(intent);
        PaymentMethod method = customers
                .findMethod(intent.environment(), intent.paymentMethodId())
                .orElseThrow();
        if (passed && intent.terms().confirmedByHand()) {
            intent.authenticated();
            return;
        }
        if (passed) {
            confirmation.authenticated(intent, method, decision, now);
            return;
        }
        intent.failed(new PaymentFailure(
                NOT_AUTHENTICATED, null, FailureMessages.of(NOT_AUTHENTICATED, null), null, method.id()));
        engine.became(intent.environment(), decision.id(), AttemptStatus.DECLINED);
        events.tellFailed(intent, method, now);
    }

    private String merchant(PaymentIntent intent) {
        return accounts.account(intent.environment().accountId())
                .map(Account::name)
                .orElse("");
    }
}
