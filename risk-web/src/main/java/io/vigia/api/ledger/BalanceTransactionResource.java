package io.vigia.api.ledger;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.ledger.BalanceTransaction;
import io.vigia.domain.ledger.LedgerRepository.Filter;
import io.vigia.service.ledger.BalanceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/balance_transactions}. */
@Path("/balance_transactions")
@ApplicationScoped
public class BalanceTransactionResource implements Expansions {

    @Inject
    private BalanceService balances;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @Inject
    private Clock clock;

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(() -> {
            String type = params.oneOf("type", BalanceTransactionJson.TYPES);
            String source = params.text("source");
            String payout = params.text("payout");
            Filter filter = new Filter(
                    payout == null ? source : payout,
                    BalanceTransactionJson.kinds(type),
                    BalanceTransactionJson.card(type),
                    params.text("currency"));
            return Listing.of(request.path(), balances.list(filter, Listing.page(params)), this::json);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> json(balances.find(id)));
    }

    private WireObject json(BalanceTransaction transaction) {
        return BalanceTransactionJson.of(transaction, clock.instant());
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of(
                "charge.balance_transaction", id -> json(balances.find(id)),
                "refund.balance_transaction", id -> json(balances.find(id)),
                "refund.failure_balance_transaction", id -> json(balances.find(id)),
                "payout.balance_transaction", id -> json(balances.find(id)),
                "payout.failure_balance_transaction", id -> json(balances.find(id)));
    }
}
