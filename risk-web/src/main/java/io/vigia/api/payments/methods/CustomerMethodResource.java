package io.vigia.api.payments.methods;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Posting;
import io.vigia.domain.customers.CustomerRepository.MethodFilter;
import io.vigia.service.payments.methods.PaymentMethodService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/customers/{id}/payment_methods}. */
@Path("/customers/{id}/payment_methods")
@ApplicationScoped
public class CustomerMethodResource {

    @Inject
    private PaymentMethodService methods;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list(@PathParam("id") String customer) {
        return posting.read(() -> {
            MethodFilter filter = new MethodFilter(customer, MethodRequest.type(request.params(), "type"));
            request.params().text("allow_redisplay");
            return Listing.of(
                    request.path(), methods.list(filter, Listing.page(request.params())), PaymentMethodJson::of);
        });
    }

    @GET
    @Path("/{method}")
    public Response retrieve(@PathParam("id") String customer, @PathParam("method") String method) {
        return posting.read(() -> PaymentMethodJson.of(methods.findOf(customer, method)));
    }
}
