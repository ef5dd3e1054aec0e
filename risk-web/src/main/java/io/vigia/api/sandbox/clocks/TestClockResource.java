package io.vigia.api.sandbox.clocks;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.sandbox.TestClock;
import io.vigia.service.sandbox.clocks.ClockWork;
import io.vigia.service.sandbox.clocks.TestClockService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;

/** {@code /v1/test_helpers/test_clocks}. */
@Path("/test_helpers/test_clocks")
@ApplicationScoped
public class TestClockResource {

    private static final int MAX_NAME = 300;

    @Inject
    private TestClockService clocks;

    @Inject
    private ClockWork work;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        Instant frozen = frozenTime(params);
        String name = params.text("name", MAX_NAME);
        finish(params);
        return posting.change(() -> json(clocks.create(name, frozen)));
    }

    @GET
    public Response list() {
        return posting.read(
                () -> Listing.of(request.path(), clocks.list(Listing.page(request.params())), TestClockResource::json));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> json(clocks.find(id)));
    }

    /** Answers {@code advancing}; by then what is due has been done, as the next look at the clock tells. */
    @POST
    @Path("/{id}/advance")
    public Response advance(@PathParam("id") String id) {
        Params params = request.params();
        Instant to = frozenTime(params);
        finish(params);
        Response answer = posting.change(() -> json(clocks.advance(id, to)));
        work.catchUp();
        return answer;
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        finish(request.params());
        return posting.change(() -> {
            clocks.delete(id);
            return WireObject.of(id, "test_helpers.test_clock").with("deleted", true);
        });
    }

    private static Instant frozenTime(Params params) {
        params.required("frozen_time");
        return params.moment("frozen_time");
    }

    private static void finish(Params params) {
        params.list("expand");
        params.done();
    }

    private static WireObject json(TestClock clock) {
        return WireObject.of(clock.id(), "test_helpers.test_clock")
                .with("created", clock.created())
                .with("deletes_after", clock.deletesAfter())
                .with("frozen_time", clock.frozenTime())
                .with("livemode", clock.livemode())
                .with("name", clock.name())
                .with("status", clock.status().name().toLowerCase(Locale.ROOT))
                .with("status_details", new WireObject());
    }
}
