package io.vigia.api.customers;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.Customer.Profile;
import io.vigia.service.customers.CustomerService;
import io.vigia.service.customers.CustomerService.NewMethod;
import io.vigia.service.customers.search.CustomerSearchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/customers}. */
@Path("/customers")
@ApplicationScoped
public class CustomerResource implements Expansions {

    @Inject
    private CustomerService customers;

    @Inject
    private CustomerSearchService search;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        CustomerRequest asked = new CustomerRequest(request.params());
        NewMethod method = asked.method();
        Profile profile = asked.over(Profile.EMPTY);
        return posting.change(() -> CustomerJson.of(customers.create(profile, method)));
    }

    @GET
    public Response list() {
        return posting.read(() -> Listing.of(
                request.path(),
                customers.list(Emails.read(request.params(), "email"), Listing.page(request.params())),
                CustomerJson::of));
    }

    @GET
    @Path("/search")
    public Response search() {
        return posting.read(
                () -> Listing.of(request.path(), search.search(Listing.search(request.params())), CustomerJson::of));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> CustomerJson.of(customers.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        CustomerRequest change = new CustomerRequest(request.params());
        NewMethod method = change.method();
        return posting.change(() -> CustomerJson.of(customers.update(id, change::over, method)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        request.params().list("expand");
        request.params().done();
        return posting.change(() -> CustomerJson.of(customers.delete(id)));
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        Function<String, WireObject> customer = id -> CustomerJson.of(customers.find(id));
        return Map.of(
                "payment_intent.customer", customer,
                "charge.customer", customer,
                "setup_intent.customer", customer,
                "payment_method.customer", customer);
    }
}
