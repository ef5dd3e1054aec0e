package io.vigia.api.payments.vouchers;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository.Filter;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.service.payments.vouchers.VoucherService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code /v1/vouchers}: our own addition to the wire. */
@Path("/vouchers")
@ApplicationScoped
public class VoucherResource {

    private static final List<String> STATUSES =
            Stream.of(OrderStatus.values()).map(OrderStatus::wire).toList();

    @Inject
    private VoucherService vouchers;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list() {
        return posting.read(() -> {
            Params params = request.params();
            String status = params.oneOf("status", STATUSES);
            Filter filter = new Filter(
                    null,
                    params.text("payment_intent"),
                    status == null ? null : OrderStatus.valueOf(status.toUpperCase(Locale.ROOT)),
                    null,
                    null);
            return Listing.of(request.path(), vouchers.list(filter, Listing.page(params)), VoucherJson::of);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String number) {
        return posting.read(() -> VoucherJson.of(vouchers.find(number)));
    }

    /** Decides about money that was set aside. */
    @POST
    @Path("/{id}/resolve")
    public Response resolve(@PathParam("id") String number) {
        Params params = request.params();
        params.required("resolution");
        boolean accept = params.oneOf("resolution", List.of("accept", "refund")).equals("accept");
        params.list("expand");
        params.done();
        return posting.change(() -> VoucherJson.of(vouchers.resolve(number, accept)));
    }
}
