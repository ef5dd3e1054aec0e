package io.vigia.api.payments.methods;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.CustomerRepository.MethodFilter;
import io.vigia.domain.kernel.Metadata;
import io.vigia.service.payments.methods.MethodChoice;
import io.vigia.service.payments.methods.PaymentMethodService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/payment_methods}. */
@Path("/payment_methods")
@ApplicationScoped
public class PaymentMethodResource implements Expansions {

    @Inject
    private PaymentMethodService methods;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        MethodChoice choice = MethodRequest.readNew(params);
        PaymentMethodRequest words = new PaymentMethodRequest(params);
        String redisplay = words.allowRedisplay();
        Metadata metadata = words.metadata();
        finish(params);
        return posting.change(() -> PaymentMethodJson.of(methods.create(choice, redisplay, metadata)));
    }

    @GET
    public Response list() {
        return posting.read(() -> {
            MethodFilter filter =
                    new MethodFilter(request.params().text("customer"), MethodRequest.type(request.params(), "type"));
            return Listing.of(
                    request.path(), methods.list(filter, Listing.page(request.params())), PaymentMethodJson::of);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> PaymentMethodJson.of(methods.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        PaymentMethodRequest change = new PaymentMethodRequest(request.params());
        return posting.change(() -> PaymentMethodJson.of(methods.update(id, change::over)));
    }

    @POST
    @Path("/{id}/attach")
    public Response attach(@PathParam("id") String id) {
        String customer = request.params().required("customer");
        finish(request.params());
        return posting.change(() -> PaymentMethodJson.of(methods.attach(id, customer)));
    }

    @POST
    @Path("/{id}/detach")
    public Response detach(@PathParam("id") String id) {
        finish(request.params());
        return posting.change(() -> PaymentMethodJson.of(methods.detach(id)));
    }

    private static void finish(Params params) {
        params.list("expand");
        params.done();
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        Function<String, WireObject> method = id -> PaymentMethodJson.of(methods.find(id));
        return Map.of(
                "payment_intent.payment_method", method,
                "charge.payment_method", method,
                "refund.payment_method", method,
                "setup_intent.payment_method", method,
                "customer.default_source", method,
                "customer.invoice_settings.default_payment_method", method);
    }
}
