package io.vigia.api.payments.refunds;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.RefundRepository.Filter;
import io.vigia.service.payments.refunds.RefundService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/refunds}. */
@Path("/refunds")
@ApplicationScoped
public class RefundResource implements Expansions {

    private static final int EMBEDDED = 10;

    @Inject
    private RefundService refunds;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        Filter of = new Filter(params.text("charge"), params.text("payment_intent"));
        Refund.Wish wish = new Refund.Wish(
                amount(params), params.oneOf("reason", Refund.REASONS), params.metadata(Metadata.EMPTY));
        finish(params);
        return posting.change(() -> RefundJson.of(refunds.create(of, wish)));
    }

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(() -> {
            Filter filter = new Filter(params.text("charge"), params.text("payment_intent"));
            return Listing.of(request.path(), refunds.list(filter, Listing.page(params)), RefundJson::of);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> RefundJson.of(refunds.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        return posting.change(() -> RefundJson.of(refunds.update(id, known -> {
            Metadata now = request.params().metadata(known);
            finish(request.params());
            return now;
        })));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") String id) {
        finish(request.params());
        return posting.change(() -> RefundJson.of(refunds.cancel(id)));
    }

    private WireObject ofCharge(String charge) {
        return Listing.of(
                "/v1/charges/" + charge + "/refunds",
                refunds.list(new Filter(charge, null), PageRequest.first(EMBEDDED)),
                RefundJson::of);
    }

    private static Long amount(Params params) {
        Long amount = params.integer("amount");
        if (amount != null && amount < 1) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_INTEGER, "This value must be greater than or equal to 1.", "amount");
        }
        return amount;
    }

    private static void finish(Params params) {
        params.list("expand");
        params.done();
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of("charge.refunds", this::ofCharge);
    }
}
