package io.vigia.api.sandbox;

import io.vigia.api.platform.Wire;
import io.vigia.api.platform.WireObject;
import io.vigia.service.sandbox.BenchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /v1/test_helpers/bench_inserts}, there only on a server that was started to be measured. */
@Path("/test_helpers/bench_inserts")
@ApplicationScoped
public class BenchResource {

    @Inject
    private BenchService bench;

    @Inject
    @ConfigProperty(name = "RISK_BENCH", defaultValue = "false")
    private boolean enabled;

    @POST
    public Response insert() {
        if (!enabled) {
            throw new NotFoundException();
        }
        return Response.ok(Wire.bytes(WireObject.of(bench.insert(), "bench_insert")), MediaType.APPLICATION_JSON)
                .build();
    }
}
