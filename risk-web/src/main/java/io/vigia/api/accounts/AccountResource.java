package io.vigia.api.accounts;

import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.accounts.Account;
import io.vigia.service.accounts.AccountService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /v1/account}. */
@Path("/account")
@ApplicationScoped
public class AccountResource {

    @Inject
    private AccountService accounts;

    @Inject
    private Posting posting;

    @GET
    public Response retrieve() {
        return posting.read(() -> json(accounts.own()));
    }

    private static WireObject json(Account account) {
        return WireObject.of(account.id(), "account")
                .with(
                        "business_profile",
                        new WireObject().with("name", account.name()).with("url", (Object) null))
                .with("business_type", (Object) null)
                .with("capabilities", new WireObject())
                .with("charges_enabled", account.liveEnabled())
                .with("country", account.country())
                .with("created", account.created())
                .with("default_currency", account.defaultCurrency())
                .with("details_submitted", account.liveEnabled())
                .with("email", (Object) null)
                .with("metadata", new WireObject())
                .with("payouts_enabled", account.liveEnabled())
                .with(
                        "settings",
                        new WireObject()
                                .with(
                                        "dashboard",
                                        new WireObject()
                                                .with("display_name", account.name())
                                                .with("timezone", account.timeZone())))
                .with("type", "standard");
    }
}
