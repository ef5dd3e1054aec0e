package io.vigia.api.settlement;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.settlement.Payout;
import io.vigia.domain.settlement.PayoutRepository.Filter;
import io.vigia.domain.settlement.PayoutStatus;
import io.vigia.service.settlement.PayoutService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** {@code /v1/payouts}. */
@Path("/payouts")
@ApplicationScoped
public class PayoutResource {

    private static final int MAX_DESCRIPTION = 1_000;
    private static final int MAX_DESCRIPTOR = 22;

    @Inject
    private PayoutService payouts;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        String method = params.oneOf("method", List.of("standard", "instant"));
        params.oneOf("source_type", List.of("card"));
        Payout.Wish wish = new Payout.Wish(
                money(params),
                method == null ? "standard" : method,
                destination(params),
                params.text("description", MAX_DESCRIPTION),
                params.text("statement_descriptor", MAX_DESCRIPTOR),
                params.metadata(Metadata.EMPTY));
        finish(params);
        return posting.change(() -> PayoutJson.of(payouts.create(wish)));
    }

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(() -> {
            String status = params.oneOf("status", PayoutStatus.names());
            Filter filter = new Filter(
                    status == null ? null : PayoutStatus.of(status).orElseThrow(),
                    params.text("destination"),
                    Listing.span(params, "arrival_date"));
            return Listing.of(request.path(), payouts.list(filter, Listing.page(params)), PayoutJson::of);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> PayoutJson.of(payouts.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        return posting.change(() -> PayoutJson.of(payouts.update(id, known -> {
            Metadata now = request.params().metadata(known);
            finish(request.params());
            return now;
        })));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") String id) {
        finish(request.params());
        return posting.change(() -> PayoutJson.of(payouts.cancel(id)));
    }

    private static Money money(Params params) {
        params.required("amount");
        Long minor = params.integer("amount");
        if (minor < 1) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_INTEGER, "This value must be greater than or equal to 1.", "amount");
        }
        String currency = params.required("currency").toLowerCase(Locale.ROOT);
        if (!currency.matches("[a-z]{3}")) {
            throw RiskException.invalid("currency", "Invalid currency: must be an ISO code of three letters.");
        }
        return new Money(minor, currency);
    }

    private static String destination(Params params) {
        String destination = params.text("destination", 64);
        if (destination != null && !destination.matches("ba_\\w+|card_\\w+")) {
            throw RiskException.noSuch("external account", destination, "destination");
        }
        return destination;
    }

    private static void finish(Params params) {
        params.list("expand");
        params.done();
    }
}
