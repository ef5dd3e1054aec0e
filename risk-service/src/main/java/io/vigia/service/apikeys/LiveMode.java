package io.vigia.service.apikeys;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes live mode from an account. */
@ApplicationScoped
public class LiveMode {

    @Inject
    private AccountRepository accounts;

    @Inject
    private KeyChanges changes;

    /**
     * Sees to it that no live key of the account is accepted any more, on this node or another.
     *
     * @return whether it was live
     */
    public boolean close(String accountId) {
        boolean live = accounts.account(accountId).filter(Account::liveEnabled).isPresent();
        if (live) {
            accounts.account(accountId).orElseThrow().closeLive();
            changes.count();
        }
        return live;
    }
}
