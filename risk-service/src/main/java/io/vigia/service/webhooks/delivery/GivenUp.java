package io.vigia.service.webhooks.delivery;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.accounts.signup.Links;
import io.vigia.service.platform.mail.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.logging.Logger;

/** Writes to those of an account who look after its endpoints that one of them was switched off. */
@ApplicationScoped
class GivenUp {

    private static final Logger LOG = Logger.getLogger(GivenUp.class.getName());

    @Inject
    private AccountRepository accounts;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Links links;

    /** Within the transaction that switches it off: no mail without it, and none forgotten. */
    void tell(Endpoint endpoint) {
        LOG.info(() ->
                "Endpoint " + endpoint.id() + " is switched off: nothing has arrived since " + endpoint.failingSince());
        String accountId = endpoint.environment().accountId();
        String account = accounts.account(accountId).map(Account::name).orElse(accountId);
        for (Member member : accounts.members(accountId)) {
            if (member.role().permissions().contains(Permission.WEBHOOKS_WRITE)) {
                outgoing.send(Letter.of(
                        member.email(),
                        member.language(),
                        "endpoint-off",
                        endpoint.url(),
                        account,
                        endpoint.failingSince().truncatedTo(ChronoUnit.SECONDS).toString(),
                        links.portal("/webhooks/endpoints/detail?id=" + endpoint.id())));
            }
        }
    }
}
