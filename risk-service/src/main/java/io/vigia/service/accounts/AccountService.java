package io.vigia.service.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What callers may see of their own account. */
@ApplicationScoped
@Transactional
public class AccountService {

    @Inject
    private Caller caller;

    @Inject
    private AccountRepository accounts;

    /** The caller's account. */
    public Account own() {
        caller.require(Permission.ACCOUNT_READ);
        return accounts.account(caller.environment().accountId()).orElseThrow();
    }
}
