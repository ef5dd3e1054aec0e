package io.vigia.service.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the platform's staff may see of merchants. */
@ApplicationScoped
@Transactional
public class MerchantService {

    @Inject
    private Caller caller;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    /** All merchants, oldest first. */
    public List<Account> list() {
        caller.require(Permission.MERCHANTS_READ);
        return accounts.accounts().stream()
                .filter(account -> !account.operator())
                .toList();
    }

    /** Opens a merchant's books for somebody of the staff, which is written down. */
    public Account lookInto(String accountId) {
        caller.require(Permission.MERCHANTS_READ);
        Account account = accounts.account(accountId)
                .filter(one -> !one.operator())
                .orElseThrow(() -> RiskException.noSuch("account", accountId, "account"));
        audit.record("merchant.looked_into", accountId);
        return account;
    }
}
