package io.vigia.api.webhooks;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.webhooks.EndpointService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** {@code /v1/webhook_endpoints}. */
@Path("/webhook_endpoints")
@ApplicationScoped
public class EndpointResource {

    @Inject
    private EndpointService endpoints;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        EndpointRequest asked = new EndpointRequest(request.params());
        Endpoint.Versions versions = new Endpoint.Versions(asked.version(), request.version());
        Channel channel = asked.channel();
        Endpoint.Draft draft = asked.draft();
        return posting.change(() -> EndpointJson.withSecret(endpoints.create(channel, draft, versions)));
    }

    @GET
    public Response list() {
        return posting.read(() -> {
            Channel channel = new EndpointRequest(request.params()).channel();
            return Listing.of(
                    request.path(), endpoints.page(channel, Listing.page(request.params())), EndpointJson::of);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> EndpointJson.of(endpoints.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        EndpointRequest change = new EndpointRequest(request.params());
        return posting.change(() -> EndpointJson.of(endpoints.update(id, change::over)));
    }

    /** Ours: signs with another secret, which is told this once, and until {@code expires_in} with the old one too. */
    @POST
    @Path("/{id}/roll_secret")
    public Response roll(@PathParam("id") String id) {
        Duration overlap = new EndpointRequest(request.params()).overlap();
        return posting.change(() -> EndpointJson.withSecret(endpoints.roll(id, overlap)));
    }

    /** Ours: sends a ping. */
    @POST
    @Path("/{id}/ping")
    public Response ping(@PathParam("id") String id) {
        request.params().list("expand");
        request.params().done();
        return posting.change(() -> EndpointJson.of(endpoints.ping(id)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        request.params().done();
        return posting.change(() ->
                WireObject.of(endpoints.delete(id).id(), EndpointJson.OBJECT).with("deleted", true));
    }
}
