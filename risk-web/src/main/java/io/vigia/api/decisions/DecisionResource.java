package io.vigia.api.decisions;

import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.service.decisions.DecisionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/radar/decisions}. */
@Path("/radar/decisions")
@ApplicationScoped
public class DecisionResource implements Expansions {

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionRenderer renderer;

    @Inject
    private Posting posting;

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> renderer.of(decisions.find(id)));
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of("charge.decision", id -> renderer.of(decisions.find(id)));
    }
}
