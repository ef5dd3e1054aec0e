package io.vigia.api.payments.warnings;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.domain.payments.warnings.FraudWarningRepository.Filter;
import io.vigia.service.payments.warnings.FraudWarningService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/radar/early_fraud_warnings}. */
@Path("/radar/early_fraud_warnings")
@ApplicationScoped
public class FraudWarningResource {

    @Inject
    private FraudWarningService warnings;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(() -> {
            Filter filter = new Filter(params.text("charge"), params.text("payment_intent"));
            return Listing.of(request.path(), warnings.list(filter, Listing.page(params)), FraudWarningJson::of);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> FraudWarningJson.of(warnings.find(id)));
    }
}
