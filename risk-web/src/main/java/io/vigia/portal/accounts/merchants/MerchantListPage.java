package io.vigia.portal.accounts.merchants;

import io.vigia.domain.accounts.Account;
import io.vigia.portal.platform.Identity;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.MerchantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All merchants, and the way into the books of one. */
@Named
@RequestScoped
public class MerchantListPage {

    @Inject
    MerchantService service;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private List<Account> merchants;

    public List<Account> getMerchants() {
        if (merchants == null) {
            merchants = service.list();
        }
        return merchants;
    }

    /** Shows a merchant's books from now on, as far as the reader's role goes. */
    public void lookInto(String accountId) {
        Account account = service.lookInto(accountId);
        visitor.lookInto(new Identity.Home(account.id(), account.name(), account.timeZone()));
        notices.goTo("/portal/payments/dashboard");
    }
}
