package io.vigia.service.payments.setup;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.payments.setup.SetupIntent;
import io.vigia.service.platform.time.TestTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/** What a payer may do with one setup of test mode; the client secret is the proof. */
@ApplicationScoped
@Transactional
public class SetupDesk {

    private static final String JOINT = "_secret_";

    @Inject
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CustomerRepository customers;

    @Inject
    private Setup setup;

    @Inject
    private TestTimes times;

    @Inject
    private Clock clock;

    /** A setup and the name of who wants to keep the method. */
    public record Shown(SetupIntent intent, String merchant) {}

    /** The setup of this secret, if there is one in test mode. */
    public Optional<Shown> find(String clientSecret) {
        return bySecret(clientSecret)
                .map(intent -> new Shown(
                        intent,
                        accounts.account(intent.environment().accountId())
                                .map(Account::name)
                                .orElse("")));
    }

    /** Takes the answer of the test mode's issuer; of a setup that waits for none it changes nothing. */
    public void authenticate(String clientSecret, boolean passed) {
        bySecret(clientSecret)
                .filter(SetupIntent::awaitsAuthentication)
                .ifPresent(intent -> times.within(intent.environment(), () -> answered(intent, passed)));
    }

    private void answered(SetupIntent intent, boolean passed) {
        PaymentMethod method = customers
                .findMethod(intent.environment(), intent.paymentMethodId())
                .orElseThrow();
        if (passed) {
            setup.succeeded(intent, method, clock.instant());
        } else {
            setup.unauthenticated(intent, method, clock.instant());
        }
    }

    private Optional<SetupIntent> bySecret(String secret) {
        int joint = secret == null || secret.length() > 90 ? -1 : secret.indexOf(JOINT);
        if (joint < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(SetupIntent.class, secret.substring(0, joint)))
                .filter(intent -> MessageDigest.isEqual(bytes(intent.clientSecret()), bytes(secret)))
                .filter(intent -> !intent.livemode());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
