package io.vigia.api.ledger;

import io.vigia.api.platform.Posting;
import io.vigia.domain.ledger.Standing;
import io.vigia.service.ledger.BalanceService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /v1/balance}. */
@Path("/balance")
@ApplicationScoped
public class BalanceResource {

    @Inject
    private BalanceService balances;

    @Inject
    private Posting posting;

    @Inject
    private Caller caller;

    @GET
    public Response retrieve() {
        return posting.read(() -> BalanceJson.of(new Standing(caller.environment(), balances.balances())));
    }
}
