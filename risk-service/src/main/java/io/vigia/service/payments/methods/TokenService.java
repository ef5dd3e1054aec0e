package io.vigia.service.payments.methods;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardToken;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Turns cards into tokens that can be used once. */
@ApplicationScoped
@Transactional
public class TokenService {

    @Inject
    private Caller caller;

    @Inject
    private CustomerRepository customers;

    @Inject
    private CardIntake cards;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    public CardToken create(CardInput card, BillingDetails billing) {
        caller.require(Permission.CUSTOMERS_WRITE);
        CardToken token = new CardToken(
                ids.next("tok", clock.instant()),
                caller.environment(),
                clock.instant(),
                cards.read(caller.environment(), card),
                billing);
        customers.addToken(caller.environment(), token);
        return token;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such token */
    public CardToken find(String id) {
        caller.require(Permission.CUSTOMERS_READ);
        return new Lookup(caller.environment(), "token", id, "id").in(customers::findToken);
    }
}
