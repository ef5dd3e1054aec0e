package io.vigia.api.payments.refunds;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Posting;
import io.vigia.domain.payments.refunds.RefundRepository.Filter;
import io.vigia.service.payments.ChargeService;
import io.vigia.service.payments.refunds.RefundService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/charges/…/refunds}, where a charge's expanded refunds go on. */
@Path("/charges/{id}/refunds")
@ApplicationScoped
public class ChargeRefundsResource {

    @Inject
    private ChargeService charges;

    @Inject
    private RefundService refunds;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list(@PathParam("id") String id) {
        return posting.read(() -> {
            Filter filter = new Filter(charges.find(id).id(), null);
            return Listing.of(request.path(), refunds.list(filter, Listing.page(request.params())), RefundJson::of);
        });
    }
}
