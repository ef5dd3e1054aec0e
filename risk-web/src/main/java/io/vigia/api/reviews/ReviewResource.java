package io.vigia.api.reviews;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.service.reviews.ReviewService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/reviews}. */
@Path("/reviews")
@ApplicationScoped
public class ReviewResource implements Expansions {

    @Inject
    private ReviewService reviews;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list() {
        return posting.read(
                () -> Listing.of(request.path(), reviews.open(Listing.page(request.params())), ReviewJson::of));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> ReviewJson.of(reviews.find(id)));
    }

    @POST
    @Path("/{id}/approve")
    public Response approve(@PathParam("id") String id) {
        request.params().list("expand");
        request.params().done();
        return posting.change(() -> ReviewJson.of(reviews.approve(id)));
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of(
                "charge.review", id -> ReviewJson.of(reviews.find(id)),
                "payment_intent.review", id -> ReviewJson.of(reviews.find(id)));
    }
}
