package io.vigia.service.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Country;
import io.vigia.domain.kernel.Ids;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens accounts, each with the lists and rules that it starts with. */
@ApplicationScoped
public class Opening {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Event<AccountOpened> opened;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** Opens a merchant's account, in the current transaction. It takes no real payments until {@link Account#goLive}. */
    public Account merchant(String name, Country country) {
        return keep(new Account(ids.next("acct", clock.instant()), name, country, clock.instant()));
    }

    /** Opens the account of those who run the platform. */
    public Account operator(String name, Country country) {
        return keep(Account.ofOperator(ids.next("acct", clock.instant()), name, country, clock.instant()));
    }

    private Account keep(Account account) {
        accounts.add(account);
        opened.fire(new AccountOpened(account.id()));
        return account;
    }
}
