package io.vigia.service.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What decisions need to know of accounts, in memory; it never changes in an account's life. */
@ApplicationScoped
public class AccountBook {

    private final ConcurrentMap<String, String> currencies = new ConcurrentHashMap<>();

    @Inject
    private AccountRepository accounts;

    /** The account's own currency, lower case. */
    public String currency(String accountId) {
        return currencies.computeIfAbsent(
                accountId,
                id -> accounts.account(id).map(Account::defaultCurrency).orElseThrow());
    }
}
